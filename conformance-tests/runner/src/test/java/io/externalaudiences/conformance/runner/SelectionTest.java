package io.externalaudiences.conformance.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.http.Budgets;
import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.http.SecondCredentials;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.contract.model.Profile;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Credentials SOMEBODY = new Credentials("token", "key", "org", "prod");

    @Test
    void withoutSecondCredentialsAccessIsNotAskedFor() {
        assertThat(Selection.DEFAULT.fitting(target(Map.of())).profiles())
                .containsExactlyInAnyOrder(Profile.CORE, Profile.INGESTION);
    }

    @Test
    void withAnyItIs() {
        assertThat(Selection.DEFAULT
                        .fitting(target(Map.of(SecondCredentials.EXPIRED, SOMEBODY)))
                        .profiles())
                .contains(Profile.ACCESS);
    }

    @Test
    void whatWasAskedForIsKept() {
        Selection asked = new Selection(Set.of(), Set.of(), Set.of(Profile.ACCESS), false, 1);

        assertThat(asked.fitting(target(Map.of())).profiles()).containsExactly(Profile.ACCESS);
    }

    private static TargetConfiguration target(Map<SecondCredentials, Credentials> second) {
        return new TargetConfiguration(
                URI.create("http://127.0.0.1:1/data/core/ais"), SOMEBODY, second, Map.of(), Budgets.DEFAULT);
    }
}
