package io.externalaudiences.conformance.runner.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.http.Budgets;
import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.http.TargetConfiguration;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is struck stands in scripts as a variable of the shell, which gives the same again. */
class SecretsTest {

    private static final String SIGNED = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9";

    private final Secrets secrets = new Secrets(new TargetConfiguration(
            URI.create("http://127.0.0.1:1/data/core/ais"),
            new Credentials(SIGNED + ".c2lnbmF0dXJl", "a-key", "org", "prod"),
            Map.of(),
            Budgets.DEFAULT));

    @Test
    void aTokenIsStruckAsAWhole() {
        assertThat(secrets.struck("Bearer " + SIGNED + ".c2lnbmF0dXJl")).isEqualTo("Bearer ${ACCESS_TOKEN}");
    }

    /** It says who somebody is, and is most of the token. */
    @Test
    void whatIsSignedIsStruckBesideAForgedSignature() {
        assertThat(secrets.struck("Bearer " + SIGNED + ".AAAAAAAAAAAA"))
                .isEqualTo("Bearer ${ACCESS_TOKEN%.*}.AAAAAAAAAAAA");
    }

    @Test
    void whatIsNoSecretStays() {
        assertThat(secrets.struck("eyJhbGciOiJSUzI1NiJ9 of org in prod"))
                .isEqualTo("eyJhbGciOiJSUzI1NiJ9 of org in prod");
    }
}
