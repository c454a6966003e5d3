package io.externalaudiences.conformance.runner.configuration;

import io.externalaudiences.conformance.fixture.SourceLocation;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The file in which a target's owner describes it, as it is written.
 *
 * @param url the base URL; null where the command line gives it
 * @param credentials who the kit is there
 * @param secondCredentials who else it can be, by their names; null where none is given
 * @param sources where the files of the source pack lie, by their names; null where none is given
 * @param budgets how long the target may take, in seconds; null where the defaults hold
 * @param waivers the file of the waivers, beside this one; null where there are none
 */
record ConfigurationFile(
        @Nullable String url,
        @Nullable CredentialsSection credentials,
        @Nullable Map<String, CredentialsSection> secondCredentials,
        @Nullable Map<String, SourceLocation> sources,
        @Nullable BudgetsSection budgets,
        @Nullable String waivers) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Reads a file. */
    static ConfigurationFile read(Path file) {
        if (!Files.isReadable(file)) {
            throw new ConfigurationFault("the configuration " + file + " is not there, or cannot be read");
        }
        try {
            return notEmpty(YAML.readValue(file, ConfigurationFile.class), file.toString());
        } catch (UnrecognizedPropertyException e) {
            throw new ConfigurationFault(file + at(e) + ": " + e.getPropertyName() + " is not known; known are "
                    + e.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .toList());
        } catch (DatabindException e) {
            throw new ConfigurationFault(file + at(e) + ": " + place(e) + " has a value of another kind than it needs");
        } catch (JacksonException e) {
            throw new ConfigurationFault(file + at(e) + ": cannot be read as YAML; does a value need quotes?");
        }
    }

    /** Reads the one that the kit brings along. */
    static ConfigurationFile read(InputStream stream, String name) {
        return notEmpty(YAML.readValue(stream, ConfigurationFile.class), name);
    }

    private static ConfigurationFile notEmpty(@Nullable ConfigurationFile read, String name) {
        if (read == null) {
            throw new ConfigurationFault("the configuration " + name + " is empty");
        }
        return read;
    }

    /** What the reader itself says quotes the file, which holds secrets. */
    private static String place(DatabindException e) {
        return e.getPath().stream()
                .map(Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private static String at(JacksonException e) {
        return e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr();
    }

    /**
     * Who the kit is; of second credentials only what differs from the first.
     *
     * @param token the access token itself
     * @param tokenFromEnvironment the environment variable that holds it
     * @param tokenFromFile the file that holds it
     * @param apiKey the client
     * @param organisation the organisation
     * @param sandbox the sandbox
     */
    record CredentialsSection(
            @Nullable String token,
            @Nullable String tokenFromEnvironment,
            @Nullable String tokenFromFile,
            @Nullable String apiKey,
            @Nullable String organisation,
            @Nullable String sandbox) {}

    /** How long the target may take, each in seconds; null where the default holds. */
    record BudgetsSection(
            @Nullable Integer create,
            @Nullable Integer run,
            @Nullable Integer consistency,
            @Nullable Integer exchange) {}
}
