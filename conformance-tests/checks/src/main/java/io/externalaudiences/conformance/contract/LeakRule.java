package io.externalaudiences.conformance.contract;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PathSegment;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No answer shows the inside of the server (ERROR-007). */
final class LeakRule implements WireRule {

    private static final String REQUIREMENT = "ERROR-007";

    private static final List<Sign> SIGNS = List.of(
            sign("a line of a Java stack trace", "(", "\\bat [\\w$.]+\\([\\w$]+\\.(java|kt|scala):\\d+\\)"),
            sign("a line of a Python stack trace", "File \"", "File \"[^\"]+\", line \\d+, in "),
            sign("a line of a .NET or Node stack trace", "at ", "\\bat .+ (in .+:line \\d+|\\(.+:\\d+:\\d+\\))"),
            sign(
                    "the name of a Java class",
                    ".",
                    "\\b(java|javax|jakarta|org|com|io|tools)(\\.[a-z]\\w*)+\\.[A-Z]\\w+"),
            sign("a path of the server", "/", "(?<![\\w:/.])/(usr|var|home|opt|etc|tmp|srv|root)/[\\w./-]+"),
            sign("SQL", " ", "\\b(SELECT .+ FROM|INSERT INTO|UPDATE .+ SET|DELETE FROM) \\w"));

    @Override
    public List<Finding> grade(Exchange exchange) {
        String body = exchange.answer().text();
        String token =
                exchange.call().headers().getOrDefault("Authorization", "").replaceFirst("(?i)^Bearer ", "");
        if (!token.isBlank() && body.contains(token)) {
            return List.of(new Finding(REQUIREMENT, "nothing of a credential", "shows the access token", exchange));
        }
        return SIGNS.stream()
                .filter(sign -> sign.in(body).anyMatch(text -> !wasSent(text, exchange.call())))
                .map(sign ->
                        new Finding(REQUIREMENT, "nothing of the server's inside", "shows " + sign.what(), exchange))
                .toList();
    }

    /** What the caller has sent itself, such as a path that is refused, may be named to it. */
    private static boolean wasSent(String text, Call call) {
        return PathSegment.standsIn(call.path(), text)
                || (call.body() != null && call.body().contains(text));
    }

    @Override
    public Set<String> judges(Exchange exchange) {
        return exchange.answer().status() >= 400 ? Set.of(REQUIREMENT) : Set.of();
    }

    private static Sign sign(String what, String hint, String pattern) {
        return new Sign(what, hint, Pattern.compile(pattern));
    }

    /**
     * What gives away the inside of a server.
     *
     * @param hint stands in all that fits the pattern, and is found sooner: every answer is searched
     */
    private record Sign(String what, String hint, Pattern pattern) {

        Stream<String> in(String body) {
            return body.contains(hint) ? pattern.matcher(body).results().map(MatchResult::group) : Stream.empty();
        }
    }
}
