package io.externalaudiences.server.support;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of the server.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param text its body
 */
public record Answer(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The body as JSON. */
    public JsonNode json() {
        return JSON.readTree(text);
    }

    /** The text at a JSON pointer; empty where there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** Status and platform code, as tests like to compare them. */
    public String refusal() {
        return status + " " + at("/errorCode");
    }
}
