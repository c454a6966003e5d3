package io.externalaudiences.conformance.runner.report.page;

import io.externalaudiences.conformance.exchange.PathSegment;
import io.externalaudiences.conformance.runner.report.ReportedExchange;
import io.externalaudiences.contract.model.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation of a check as a script for bash and curl, which sets up what the check has set up: ids that the target
 * gives are taken from its answers, and names are new at each call.
 */
final class RepeatScript {

    private static final String FUNCTIONS = functions();
    private static final Pattern SEGMENT = Pattern.compile("[^/?]+");
    private static final Set<String> WORDS_OF_THE_CONTRACT =
            Set.of("external-audience", "external-audiences", "operations", "runs");
    private static final Pattern NAME_OF_THE_KIT = Pattern.compile("kit [0-9a-f]{8} ");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_0-9]+)}");
    private static final Pattern ENDED = Pattern.compile("\"(SUCCESS|FAILED)\"");
    private static final int LONGEST_BODY = 60_000;

    private final Map<String, String> variablesOfIds = new LinkedHashMap<>();
    private final StringBuilder script = new StringBuilder();

    private RepeatScript() {}

    static String of(Requirement requirement, List<ReportedExchange> exchanges) {
        RepeatScript script = new RepeatScript();
        script.script.append("#!/usr/bin/env bash\n# ").append(requirement.id()).append(": ");
        script.script.append(requirement.sentence()).append("\n# Needs ACCESS_TOKEN and API_KEY in the environment.\n");
        script.script.append(FUNCTIONS);
        List<List<ReportedExchange>> steps = steps(exchanges);
        for (int number = 0; number < steps.size(); number++) {
            script.step(number + 1, steps.get(number));
        }
        return script.script.toString();
    }

    /** Reads that were sent again and again are one step. */
    private static List<List<ReportedExchange>> steps(List<ReportedExchange> exchanges) {
        List<List<ReportedExchange>> steps = new ArrayList<>();
        for (ReportedExchange exchange : exchanges) {
            List<ReportedExchange> last = steps.isEmpty() ? List.of() : steps.get(steps.size() - 1);
            if (!last.isEmpty() && isSameRead(last.get(0), exchange)) {
                last.add(exchange);
            } else {
                steps.add(new ArrayList<>(List.of(exchange)));
            }
        }
        return steps;
    }

    private static boolean isSameRead(ReportedExchange one, ReportedExchange other) {
        return one.method().equals("GET")
                && other.method().equals("GET")
                && one.url().equals(other.url())
                && one.requestHeaders().equals(other.requestHeaders());
    }

    private void step(int number, List<ReportedExchange> same) {
        ReportedExchange last = same.get(same.size() - 1);
        script.append("\n# ").append(number).append(": the kit was answered ").append(last.status());
        script.append(same.size() > 1 ? ", after " + same.size() + " times of asking\n" : "\n");
        boolean waits = last.method().equals("GET")
                && last.status() == 200
                && ENDED.matcher(last.responseBody()).find();
        if (waits) {
            script.append("for attempt in $(seq 100); do\n");
        }
        script.append("answer=$(").append(curl(last)).append(")\n");
        if (waits) {
            script.append("case $answer in *'\"SUCCESS\"'*|*'\"FAILED\"'*) break;; esac\nsleep 1\ndone\n");
        }
        script.append("printf '%s\\n' \"$answer\"\n");
        remember(last);
    }

    private String curl(ReportedExchange exchange) {
        StringBuilder curl =
                new StringBuilder("curl -sS --globoff --path-as-is -w '\\n%{http_code}\\n' -X " + exchange.method());
        curl.append(' ').append(quoted(withVariables(exchange.url())));
        exchange.requestHeaders()
                .forEach((name, value) -> curl.append(" \\\n  -H ").append(quoted(name + ": " + value)));
        String body = exchange.requestBody();
        if (body != null) {
            curl.append(" \\\n  --data-binary ")
                    .append(quoted(
                            body.length() > LONGEST_BODY
                                    ? body.substring(0, LONGEST_BODY) + " (cut: it was " + body.length() + " long)"
                                    : body));
        }
        return curl.toString();
    }

    /** Between single quotes nothing means anything to a shell, so that is where all text stands; variables do not. */
    private String quoted(String text) {
        String named = NAME_OF_THE_KIT.matcher(text).replaceAll("kit \\${NEW} ");
        String quoted = "'" + named.replace("'", "'\\''") + "'";
        return VARIABLE.matcher(quoted).replaceAll("'\"\\${$1}\"'");
    }

    /** An id of the target is a whole segment, somewhere behind the first of the contract's own. */
    private String withVariables(String url) {
        int ofTheContract = url.indexOf("/external-audience");
        if (ofTheContract < 0) {
            return url;
        }
        Matcher segment = SEGMENT.matcher(url).region(ofTheContract, url.length());
        StringBuilder named = new StringBuilder(url.substring(0, ofTheContract));
        int end = ofTheContract;
        while (segment.find()) {
            named.append(url, end, segment.start());
            named.append(variable(segment.group()).orElse(segment.group()));
            end = segment.end();
        }
        return named.append(url.substring(end)).toString();
    }

    private Optional<String> variable(String segment) {
        return WORDS_OF_THE_CONTRACT.contains(segment)
                ? Optional.empty()
                : variablesOfIds.entrySet().stream()
                        .filter(id -> new PathSegment(segment).names(id.getKey()))
                        .map(id -> "${" + id.getValue() + "}")
                        .findFirst();
    }

    private void remember(ReportedExchange exchange) {
        for (AnsweredId id : AnsweredId.in(exchange.responseBody())) {
            if (!variablesOfIds.containsKey(id.value())) {
                String variable =
                        id.property().replace("Id", "").toUpperCase(Locale.ROOT) + "_" + (variablesOfIds.size() + 1);
                variablesOfIds.put(id.value(), variable);
                script.append(variable).append("=$(id ").append(id.property()).append(' ');
                script.append(id.number()).append(")\n");
            }
        }
    }

    private static String functions() {
        try (InputStream stream = RepeatScript.class.getResourceAsStream("repeat.bash")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
