package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.target.TargetConfiguration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What no report may show, and the variable of the shell that stands for it. */
final class Secrets {

    /** The longest first: one secret may be the beginning of another. */
    private final Map<String, String> variables =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    Secrets(TargetConfiguration configuration) {
        variables.put(configuration.credentials().token(), "${ACCESS_TOKEN}");
        variables.put(configuration.credentials().apiKey(), "${API_KEY}");
        configuration.secondCredentials().forEach((second, credentials) -> {
            String name = second.name().toUpperCase(Locale.ROOT);
            variables.putIfAbsent(credentials.token(), "${" + name + "_TOKEN}");
            variables.putIfAbsent(credentials.apiKey(), "${" + name + "_API_KEY}");
        });
    }

    /** The text with every secret in it replaced. */
    String struck(String text) {
        String struck = text;
        for (Map.Entry<String, String> secret : variables.entrySet()) {
            struck = struck.replace(secret.getKey(), secret.getValue());
        }
        return struck;
    }

    /** A text that was quoted for the shell, with its variables as they were before. */
    String unquoted(String text) {
        String unquoted = text;
        for (String variable : variables.values()) {
            unquoted = unquoted.replace("\\" + variable, variable);
        }
        return unquoted;
    }
}
