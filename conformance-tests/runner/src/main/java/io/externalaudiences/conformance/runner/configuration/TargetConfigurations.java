package io.externalaudiences.conformance.runner.configuration;

import io.externalaudiences.conformance.fixture.SourceLocation;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.http.Budgets;
import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.runner.configuration.ConfigurationFile.BudgetsSection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a configuration as it is written, and makes a target's configuration of it. */
public final class TargetConfigurations {

    private TargetConfigurations() {}

    /**
     * The configuration of a file.
     *
     * @param url from the command line; null where the file has it
     * @throws ConfigurationFault if something is missing or wrong
     */
    public static TargetConfiguration read(Path file, @Nullable String url) {
        return checked(ConfigurationFile.read(file), url);
    }

    /** The base URL as it was given, on the command line or else in the file; null where it was in neither. */
    public static @Nullable String givenUrl(Path file, @Nullable String url) {
        return url != null ? url : ConfigurationFile.read(file).url();
    }

    /** The file of waivers that a configuration names. */
    public static Optional<Path> waiversOf(Path file) {
        return Optional.ofNullable(ConfigurationFile.read(file).waivers()).map(file::resolveSibling);
    }

    /**
     * Writes a configuration for its reader to fill in.
     *
     * @throws IOException if it cannot be written, or is there already
     */
    public static void writePattern(Path file) throws IOException {
        try (InputStream pattern = resource("pattern.yaml")) {
            Files.copy(pattern, file);
        }
    }

    /** The configuration for the reference server of this kit in its demo profile. */
    public static TargetConfiguration ofReferenceServer(URI url) {
        try (InputStream stream = resource("reference-server.yaml")) {
            return checked(ConfigurationFile.read(stream, "reference-server.yaml"), url.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(TargetConfigurations.class.getResourceAsStream(name), name);
    }

    private static TargetConfiguration checked(ConfigurationFile file, @Nullable String url) {
        URI address = url(required(url != null ? url : file.url(), "url"), "url");
        Credentials credentials = CredentialsSections.first(file.credentials());
        return new TargetConfiguration(
                address,
                credentials,
                CredentialsSections.second(
                        file.secondCredentials() == null ? Map.of() : file.secondCredentials(), credentials),
                sources(file.sources() == null ? Map.of() : file.sources()),
                budgets(file.budgets()));
    }

    /**
     * A base URL as it is written, without slashes at its end.
     *
     * @param name what the user calls it
     * @throws ConfigurationFault if it is none
     */
    public static URI url(String text, String name) {
        String given = text.replaceAll("/+$", "");
        URI url;
        try {
            url = URI.create(given);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationFault(name + " is no address: " + given);
        }
        boolean isHttp = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!isHttp || url.getHost() == null || url.getQuery() != null || url.getFragment() != null) {
            throw new ConfigurationFault(name + " must be http(s)://host[:port]/data/core/ais, and is " + given);
        }
        return url;
    }

    private static Map<Sources, SourceLocation> sources(Map<String, SourceLocation> given) {
        Map<Sources, SourceLocation> sources = new EnumMap<>(Sources.class);
        given.forEach((name, location) -> {
            Sources source = Arrays.stream(Sources.values())
                    .filter(known -> known.configurationName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ConfigurationFault("sources." + name + " is not known; known are "
                            + Arrays.stream(Sources.values())
                                    .map(Sources::configurationName)
                                    .toList()));
            required(location == null ? null : location.path(), "sources." + name + ".path");
            required(location == null ? null : location.type(), "sources." + name + ".type");
            sources.put(source, location);
        });
        return sources;
    }

    private static Budgets budgets(@Nullable BudgetsSection section) {
        Budgets defaults = Budgets.DEFAULT;
        return section == null
                ? defaults
                : new Budgets(
                        seconds(section.create(), "create", defaults.create()),
                        seconds(section.run(), "run", defaults.run()),
                        seconds(section.consistency(), "consistency", defaults.consistency()),
                        seconds(section.exchange(), "exchange", defaults.exchange()));
    }

    private static Duration seconds(@Nullable Integer given, String name, Duration otherwise) {
        if (given != null && (given < 1 || given > 86_400)) {
            throw new ConfigurationFault("budgets." + name + " must be 1 to 86400 seconds, and is " + given);
        }
        return given == null ? otherwise : Duration.ofSeconds(given);
    }

    static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new ConfigurationFault(name + " is missing");
        }
        return value;
    }
}
