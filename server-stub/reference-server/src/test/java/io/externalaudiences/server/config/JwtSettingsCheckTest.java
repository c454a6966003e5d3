package io.externalaudiences.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Issuer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings about JSON Web Tokens: each fault has its line. */
class JwtSettingsCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jwk-set= | jwt.jwk-set is missing: it must be an https URL or a file.",
                "jwk-set=http://issuer.example/keys | jwt.jwk-set must be https",
                "jwk-set=http://localhost.example/keys | jwt.jwk-set must be https",
                "jwk-set=https://user:password@issuer.example/keys | jwt.jwk-set must name a host, and no user or password",
                "jwk-set=https:keys | jwt.jwk-set must name a host",
                "jwk-set=ftp://issuer.example/keys | jwt.jwk-set must be an https URL or a file",
                "jwk-set=https://issuer example | jwt.jwk-set must be an https URL or a file",
                "jwk-set=no/such/file.json | jwt.jwk-set names no file that can be read",
                "issuer= | jwt.issuer is missing",
                "audience= | jwt.audience is missing",
                "client-claim= | jwt.client-claim is missing",
                "read-scope=audiences.write | jwt.write-scope must not be the read-scope",
            })
    void aFaultIsNamedWithItsOption(String setting, String fault) {
        assertThat(faults(setting)).singleElement().asString().startsWith(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jwk-set=https://issuer.example/keys?version=2",
                "jwk-set=http://127.0.0.1:9000/keys",
                "jwk-set=http://[::1]:9000/keys",
                "jwk-set=pom.xml",
                "sandboxes-claim=https://issuer.example/claims/sandboxes",
            })
    void whatIsRightHasNoFault(String setting) {
        assertThat(faults(setting)).isEmpty();
    }

    @Test
    void withoutAnythingEachRequiredOptionIsNamed() {
        assertThat(faultsOf(Map.of("jwt.user-claim", "sub"))).hasSize(3);
    }

    private static List<String> faults(String setting) {
        Map<String, String> options = new HashMap<>();
        for (String option : Issuer.options("https://issuer.example/keys")) {
            put(options, option.substring("--external-audiences.".length()));
        }
        put(options, "jwt." + setting);
        return faultsOf(options);
    }

    private static void put(Map<String, String> options, String setting) {
        int equals = setting.indexOf('=');
        options.put(setting.substring(0, equals), setting.substring(equals + 1));
    }

    private static List<String> faultsOf(Map<String, String> options) {
        JwtSettings settings = new Binder(new MapConfigurationPropertySource(options))
                .bind("jwt", JwtSettings.class)
                .get();
        List<String> faults = new ArrayList<>();
        JwtSettingsCheck.check(settings, (option, what) -> faults.add(option + " " + what + "."));
        return faults;
    }
}
