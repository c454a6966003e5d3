package io.externalaudiences.conformance.runner.configuration;

import static io.externalaudiences.conformance.runner.configuration.TargetConfigurations.required;

import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.http.SecondCredentials;
import io.externalaudiences.conformance.runner.configuration.ConfigurationFile.CredentialsSection;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who the kit is, and who else it can be. */
final class CredentialsSections {

    private CredentialsSections() {}

    static Credentials first(@Nullable CredentialsSection section) {
        if (section == null) {
            throw new ConfigurationFault("credentials are missing: token, apiKey, organisation and sandbox");
        }
        return sendable(
                new Credentials(
                        Token.of(section, "credentials"),
                        required(section.apiKey(), "credentials.apiKey"),
                        required(section.organisation(), "credentials.organisation"),
                        required(section.sandbox(), "credentials.sandbox")),
                "credentials");
    }

    /** Each of these says only what differs from the first. */
    static Map<SecondCredentials, Credentials> second(Map<String, CredentialsSection> given, Credentials first) {
        Map<SecondCredentials, Credentials> second = new EnumMap<>(SecondCredentials.class);
        given.forEach(
                (name, section) -> second.put(known(name), different(section, first, "secondCredentials." + name)));
        return second;
    }

    private static Credentials different(@Nullable CredentialsSection section, Credentials first, String name) {
        if (section == null) {
            throw new ConfigurationFault(name + " is empty; say there what differs from credentials");
        }
        Credentials second = new Credentials(
                Token.isGiven(section) ? Token.of(section, name) : first.token(),
                Objects.requireNonNullElse(section.apiKey(), first.apiKey()),
                Objects.requireNonNullElse(section.organisation(), first.organisation()),
                Objects.requireNonNullElse(section.sandbox(), first.sandbox()));
        if (second.equals(first)) {
            throw new ConfigurationFault(name + " is the same as credentials; say there what differs");
        }
        return sendable(second, name);
    }

    private static Credentials sendable(Credentials credentials, String name) {
        HeaderValue.checked(credentials.token(), name + ".token");
        HeaderValue.checked(credentials.apiKey(), name + ".apiKey");
        HeaderValue.checked(credentials.organisation(), name + ".organisation");
        HeaderValue.checked(credentials.sandbox(), name + ".sandbox");
        return credentials;
    }

    private static SecondCredentials known(String name) {
        return Arrays.stream(SecondCredentials.values())
                .filter(second -> second.configurationName().equals(name))
                .findFirst()
                .orElseThrow(() -> new ConfigurationFault("secondCredentials." + name + " is not known; known are "
                        + Arrays.stream(SecondCredentials.values())
                                .map(SecondCredentials::configurationName)
                                .toList()));
    }
}
