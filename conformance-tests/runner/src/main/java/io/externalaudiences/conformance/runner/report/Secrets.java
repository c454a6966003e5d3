package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.http.TargetConfiguration;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What no report may show, in whatever spelling a target gives it back, and the variable of the shell that stands for
 * it.
 */
final class Secrets {

    /** The longest first: one secret may be the beginning of another. */
    private final Map<String, String> variables =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    Secrets(TargetConfiguration configuration) {
        hide(configuration.credentials(), "${ACCESS_TOKEN}", "${API_KEY}");
        configuration.secondCredentials().forEach((second, credentials) -> {
            String name = second.name().toUpperCase(Locale.ROOT);
            hide(credentials, "${" + name + "_TOKEN}", "${" + name + "_API_KEY}");
        });
    }

    private void hide(Credentials credentials, String token, String apiKey) {
        hide(credentials.token(), token);
        hideWhatIsSigned(credentials.token(), token);
        hide(credentials.apiKey(), apiKey);
    }

    /** Of a JSON Web Token all but the signature: a check sends it with another one. The shell cuts it likewise. */
    private void hideWhatIsSigned(String token, String variable) {
        int end = token.lastIndexOf('.');
        if (end > token.indexOf('.')) {
            variables.putIfAbsent(token.substring(0, end), variable.replace("}", "%.*}"));
        }
    }

    private void hide(String secret, String variable) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        variables.putIfAbsent(secret, variable);
        variables.putIfAbsent(URLEncoder.encode(secret, StandardCharsets.UTF_8), variable);
        variables.putIfAbsent(secret.replace("/", "\\/"), variable);
        variables.putIfAbsent(Base64.getEncoder().encodeToString(bytes), variable);
        variables.putIfAbsent(Base64.getEncoder().withoutPadding().encodeToString(bytes), variable);
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
