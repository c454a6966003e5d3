package io.externalaudiences.client;

import io.externalaudiences.client.model.Violation;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What can be learnt from the answer to a request that was refused. Only the ten codes are the platform's, every server
 * may wrap them in its own way, and between it and us may be a proxy that answers with a page: so nothing is
 * taken for granted, not even JSON.
 *
 * @param errorCode the platform code
 * @param title what happened, the same for every such error
 * @param detail what happened this time
 * @param requestId the id of the request
 * @param violations what is wrong with the request
 */
record ErrorBody(
        Optional<String> errorCode,
        Optional<String> title,
        Optional<String> detail,
        Optional<String> requestId,
        List<Violation> violations) {

    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}-[0-9]{3}\\b");

    static ErrorBody read(String text, HttpHeaders headers) {
        JsonNode body = json(text);
        return new ErrorBody(
                code(body),
                text(body, "title"),
                text(body, "detail").or(() -> text(body, "message")),
                text(body, "requestId").or(() -> headers.firstValue("x-request-id")),
                violations(body));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** Where it is most likely meant, and at last wherever it stands. */
    private static Optional<String> code(JsonNode body) {
        return Stream.of(
                        body.path("errorCode"),
                        body.path("type"),
                        body.path("error-chain").path(0),
                        body)
                .flatMap(place -> CODE.matcher(place.toString()).results())
                .map(MatchResult::group)
                .findFirst();
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asString("")).filter(value -> !value.isEmpty());
    }

    private static List<Violation> violations(JsonNode body) {
        return body.path("violations").values().stream()
                .filter(JsonNode::isObject)
                .map(violation -> new Violation()
                        .pointer(text(violation, "pointer").orElse(""))
                        .reason(text(violation, "reason").orElse("")))
                .toList();
    }
}
