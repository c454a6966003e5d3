package io.externalaudiences.conformance.contract;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** No answer shows the inside of the server (ERROR-007). */
final class LeakRule implements WireRule {

    private static final String REQUIREMENT = "ERROR-007";

    private static final Map<String, Pattern> SIGNS = Map.of(
            "a line of a Java stack trace", Pattern.compile("\\bat [\\w$.]+\\([\\w$]+\\.(java|kt|scala):\\d+\\)"),
            "a line of a Python stack trace", Pattern.compile("File \"[^\"]+\", line \\d+, in "),
            "a line of a .NET or Node stack trace", Pattern.compile("\\bat .+ (in .+:line \\d+|\\(.+:\\d+:\\d+\\))"),
            "the name of a Java class",
                    Pattern.compile("\\b(java|javax|jakarta|org|com|io|tools)(\\.[a-z]\\w*)+\\.[A-Z]\\w+"),
            "a path of the server", Pattern.compile("(?<![\\w:/.])/(usr|var|home|opt|etc|tmp|srv|root)/[\\w./-]+"),
            "SQL", Pattern.compile("\\b(SELECT .+ FROM|INSERT INTO|UPDATE .+ SET|DELETE FROM) \\w"));

    @Override
    public List<Finding> grade(Exchange exchange) {
        String body = exchange.answer().text();
        String token =
                exchange.call().headers().getOrDefault("Authorization", "").replaceFirst("(?i)^Bearer ", "");
        if (!token.isBlank() && body.contains(token)) {
            return List.of(new Finding(REQUIREMENT, "nothing of a credential", "shows the access token", exchange));
        }
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue()
                        .matcher(body)
                        .results()
                        .anyMatch(match -> !wasSent(match.group(), exchange.call())))
                .map(sign ->
                        new Finding(REQUIREMENT, "nothing of the server's inside", "shows " + sign.getKey(), exchange))
                .toList();
    }

    /** What the caller has sent itself, such as a path that is refused, may be named to it. */
    private static boolean wasSent(String text, Call call) {
        return call.path().contains(text) || (call.body() != null && call.body().contains(text));
    }

    @Override
    public Set<String> judges(Exchange exchange) {
        return exchange.answer().status() >= 400 ? Set.of(REQUIREMENT) : Set.of();
    }
}
