package io.externalaudiences.conformance.runner.report.page;

import io.externalaudiences.conformance.runner.report.ReportedExchange;
import io.externalaudiences.contract.model.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation of a check as a script for bash and curl, which sets up what the check has set up: ids that the target
 * gives are taken from its answers, and names are new at each call.
 */
final class RepeatScript {

    private static final Pattern ID =
            Pattern.compile("\"(operationId|audienceId|runId)\"\\s*:\\s*\"([A-Za-z0-9._-]{4,200})\"");
    private static final Pattern NAME_OF_THE_KIT = Pattern.compile("kit [0-9a-f]{8} ");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_0-9]+)}");
    private static final Pattern ENDED = Pattern.compile("\"(SUCCESS|FAILED)\"");
    private static final int LONGEST_BODY = 60_000;

    private final Map<String, String> variables = new LinkedHashMap<>();
    private final StringBuilder script = new StringBuilder();

    private RepeatScript() {}

    static String of(Requirement requirement, List<ReportedExchange> exchanges) {
        RepeatScript script = new RepeatScript();
        script.script.append("#!/usr/bin/env bash\n# ").append(requirement.id()).append(": ");
        script.script.append(requirement.sentence()).append("\n# Needs ACCESS_TOKEN and API_KEY in the environment.\n");
        script.script.append("""
                set -u
                NEW=$(date +%s)$RANDOM
                id() { printf '%s' "$answer" | tr -d '\\n' | sed -n 's/.*"'"$1"'" *: *"\\([^"]*\\)".*/\\1/p'; }
                """);
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
        StringBuilder curl = new StringBuilder("curl -sS -w '\\n%{http_code}\\n' -X " + exchange.method());
        curl.append(' ').append(quoted(exchange.url()));
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
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            named = named.replace(variable.getKey(), "${" + variable.getValue() + "}");
        }
        String quoted = "'" + named.replace("'", "'\\''") + "'";
        return VARIABLE.matcher(quoted).replaceAll("'\"\\${$1}\"'");
    }

    private void remember(ReportedExchange exchange) {
        Matcher id = ID.matcher(exchange.responseBody());
        while (id.find()) {
            String property = id.group(1);
            if (!variables.containsKey(id.group(2))) {
                String variable = property.replace("Id", "").toUpperCase(Locale.ROOT) + "_" + (variables.size() + 1);
                variables.put(id.group(2), variable);
                script.append(variable).append("=$(id ").append(property).append(")\n");
            }
        }
    }
}
