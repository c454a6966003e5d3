package io.externalaudiences.client;

import io.externalaudiences.client.model.Violation;
import java.math.BigInteger;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * @param status the HTTP status
 * @param errorCode the platform code
 * @param title what happened, the same for every such error
 * @param detail what happened this time
 * @param requestId the id of the request
 * @param violations what is wrong with the request
 * @param retryAfter after how long to ask again
 * @param body the whole answer
 */
record Refusal(
        int status,
        Optional<String> errorCode,
        Optional<String> title,
        Optional<String> detail,
        Optional<String> requestId,
        List<Violation> violations,
        Optional<Duration> retryAfter,
        String body) {

    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}-[0-9]{3}\\b");

    /** As many seconds as a pause can have. */
    private static final BigInteger FOR_EVER = BigInteger.valueOf(Integer.MAX_VALUE);

    static Refusal read(int status, HttpHeaders headers, String text) {
        JsonNode body = json(text);
        return new Refusal(
                status,
                code(body),
                text(body, "title"),
                text(body, "detail").or(() -> text(body, "message")),
                text(body, "requestId").or(() -> headers.firstValue("x-request-id")),
                violations(body),
                headers.firstValue("retry-after").flatMap(Refusal::duration),
                text);
    }

    @Override
    public String toString() {
        return status
                + errorCode.map(code -> " " + code).orElse("")
                + title.map(text -> ": " + text).orElse("")
                + reasons()
                + requestId.map(id -> " (request " + id + ")").orElse("");
    }

    /** The violations, or else the detail: servers repeat the one in the other. */
    private String reasons() {
        if (violations.isEmpty()) {
            return detail.map(text -> " " + text).orElse("");
        }
        return violations.stream()
                .map(violation -> violation.getPointer() + " " + violation.getReason())
                .collect(Collectors.joining("; ", " ", ""));
    }

    /** {@code Retry-After} is a number of seconds or a date. */
    private static Optional<Duration> duration(String value) {
        try {
            if (value.matches("[0-9]+")) {
                return Optional.of(
                        Duration.ofSeconds(new BigInteger(value).min(FOR_EVER).longValueExact()));
            }
            Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration until = Duration.between(Instant.now(), date);
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
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
