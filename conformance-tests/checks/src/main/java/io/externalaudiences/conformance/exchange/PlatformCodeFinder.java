package io.externalaudiences.conformance.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Finds the platform code in the body of an error, whose shape the guide leaves open: in {@code errorCode}, then in
 * {@code type}, then in the outermost entry of an {@code error-chain}, then anywhere (ruling R-15).
 */
final class PlatformCodeFinder {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}-\\d{3}\\b");

    private PlatformCodeFinder() {}

    static Optional<String> find(JsonNode body) {
        return in(body.path("errorCode"))
                .or(() -> in(body.path("type")))
                .or(() -> in(body.path("error-chain").path(0)))
                .or(() -> in(body));
    }

    private static Optional<String> in(JsonNode node) {
        Matcher matcher = CODE.matcher(node.isMissingNode() ? "" : node.toString());
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
