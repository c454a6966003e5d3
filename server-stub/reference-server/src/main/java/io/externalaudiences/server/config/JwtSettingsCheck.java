package io.externalaudiences.server.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Finds the faults of the settings about JSON Web Tokens. */
final class JwtSettingsCheck {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private JwtSettingsCheck() {}

    /**
     * Checks them.
     *
     * @param fault told of every fault: the option, and what is wrong with it
     */
    static void check(JwtSettings jwt, BiConsumer<String, String> fault) {
        String wrong = jwkSet(jwt);
        if (!wrong.isEmpty()) {
            fault.accept("jwt.jwk-set", wrong);
        }
        Map<String, String> required = new TreeMap<>(Map.of(
                "issuer", jwt.issuer(),
                "audience", jwt.audience(),
                "user-claim", jwt.userClaim(),
                "client-claim", jwt.clientClaim(),
                "organisation-claim", jwt.organisationClaim(),
                "sandboxes-claim", jwt.sandboxesClaim(),
                "scope-claim", jwt.scopeClaim(),
                "read-scope", jwt.readScope(),
                "write-scope", jwt.writeScope()));
        required.forEach((option, value) -> {
            if (value.isBlank()) {
                fault.accept("jwt." + option, "is missing");
            }
        });
        if (jwt.readScope().equals(jwt.writeScope())) {
            fault.accept("jwt.write-scope", "must not be the read-scope");
        }
    }

    /** What is wrong with the place of the keys; empty where nothing is. */
    private static String jwkSet(JwtSettings jwt) {
        if (jwt.jwkSet().isBlank()) {
            return "is missing: it must be an https URL or a file";
        }
        URI location;
        try {
            location = jwt.location();
            return switch (String.valueOf(location.getScheme())) {
                case "https" -> host(location);
                case "http" ->
                    THIS_MACHINE.contains(String.valueOf(location.getHost()))
                            ? host(location)
                            : "must be https: anybody on the way could put in keys of their own";
                case "file" -> Files.isReadable(Path.of(location)) ? "" : "names no file that can be read";
                default -> "must be an https URL or a file";
            };
        } catch (IllegalArgumentException e) {
            return "must be an https URL or a file";
        }
    }

    private static String host(URI location) {
        return location.getHost() == null || location.getUserInfo() != null
                ? "must name a host, and no user or password"
                : "";
    }
}
