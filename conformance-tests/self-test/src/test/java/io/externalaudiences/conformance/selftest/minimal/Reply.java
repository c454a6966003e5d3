package io.externalaudiences.conformance.selftest.minimal;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Reply(int status, HttpHeaders headers, String text) {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    public JsonNode json() {
        return MAPPER.readTree(text);
    }

    /** A string or number of the body by its JSON pointer, as text; empty when there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The status and the platform code, such as {@code 404 100940-404}. */
    public String refusal() {
        return status + " " + at("/errorCode");
    }
}
