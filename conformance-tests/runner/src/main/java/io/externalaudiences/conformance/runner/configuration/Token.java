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

    static String of(CredentialsSection section) {
        long given = Stream.of(section.token(), section.tokenFromEnvironment(), section.tokenFromFile())
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw new ConfigurationFault(
                    "credentials need exactly one of token, tokenFromEnvironment and tokenFromFile");
        }
        if (section.tokenFromEnvironment() != null) {
            return fromEnvironment(section.tokenFromEnvironment());
        }
        return section.tokenFromFile() != null
                ? fromFile(Path.of(section.tokenFromFile()))
                : TargetConfigurations.required(section.token(), "credentials.token");
    }

    private static String fromEnvironment(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new ConfigurationFault("credentials.tokenFromEnvironment: the variable " + variable + " is not set");
        }
        return value;
    }

    private static String fromFile(Path file) {
        try {
            return TargetConfigurations.required(Files.readString(file).strip(), "the token in " + file);
        } catch (IOException e) {
            throw new ConfigurationFault("credentials.tokenFromFile: " + file + " cannot be read");
        }
    }
}
