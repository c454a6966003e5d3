package io.externalaudiences.conformance.runner.configuration;

import io.externalaudiences.conformance.runner.configuration.ConfigurationFile.CredentialsSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The access token, from wherever the configuration says it is kept. */
final class Token {

    private Token() {}

    /** Whether a section names a token at all. */
    static boolean isGiven(CredentialsSection section) {
        return count(section) > 0;
    }

    /**
     * The token that a section names.
     *
     * @param name the section's own name, for messages
     */
    static String of(CredentialsSection section, String name) {
        if (count(section) != 1) {
            throw new ConfigurationFault(name + " need exactly one of token, tokenFromEnvironment and tokenFromFile");
        }
        if (section.tokenFromEnvironment() != null) {
            return fromEnvironment(section.tokenFromEnvironment(), name);
        }
        return section.tokenFromFile() != null
                ? fromFile(Path.of(section.tokenFromFile()), name)
                : TargetConfigurations.required(section.token(), name + ".token");
    }

    private static long count(CredentialsSection section) {
        return Stream.of(section.token(), section.tokenFromEnvironment(), section.tokenFromFile())
                .filter(Objects::nonNull)
                .count();
    }

    private static String fromEnvironment(String variable, String name) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new ConfigurationFault(name + ".tokenFromEnvironment: the variable " + variable + " is not set");
        }
        return value;
    }

    private static String fromFile(Path file, String name) {
        try {
            return TargetConfigurations.required(Files.readString(file).strip(), "the token in " + file);
        } catch (IOException e) {
            throw new ConfigurationFault(name + ".tokenFromFile: " + file + " cannot be read");
        }
    }
}
