package io.externalaudiences.conformance.selftest.minimal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
    private final Lab lab = Lab.conforming();
    private String audience = "";

    @BeforeAll
    void makeAnAudience() {
        audience = lab.audience("seen");
    }

    @AfterAll
    void close() {
        lab.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "x-api-key", "x-gw-ims-org-id", "x-sandbox-name"})
    void aMissingOrEmptyHeaderIsRefused(String header) {
        assertThat(lab.caller().without(header).get(audience + "/runs").refusal())
                .isEqualTo("401 100920-401");
        assertThat(lab.caller().with(header, " ").get(audience + "/runs").refusal())
                .isEqualTo("401 100920-401");
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Bearer nobody-issued-this, 400 100911-400",
        "Authorization, Bearer demo-token-expired, 400 100911-400",
        "Authorization, Bearer, 400 100911-400",
        "Authorization, demo-token, 400 100911-400",
        "Authorization, Basic ZGVtbzpkZW1v, 400 100911-400",
        "x-gw-ims-org-id, FFFFFF0123456789ABCDEF01@ExampleOrg, 401 100921-401",
        "x-gw-ims-org-id, DECADE0123456789ABCDEF01@ExampleOrg, 401 100922-401",
        "x-api-key, other-client, 401 100922-401",
        "x-api-key, no-client, 401 100922-401",
        "x-sandbox-name, no-sandbox, 401 100922-401"
    })
    void aWrongHeaderIsRefused(String header, String value, String refusal) {
        assertThat(lab.caller().with(header, value).get(audience + "/runs").refusal())
                .isEqualTo(refusal);
    }

    @Test
    void theSchemeOfTheTokenMayBeInAnyCase() {
        Caller lowerCase = lab.caller().with("Authorization", "bearer demo-token");

        assertThat(lowerCase.get(audience + "/runs").status()).isEqualTo(200);
    }

    @Test
    void aSandboxThatTheTokenDoesNotOpenIsRefused() {
        Caller prodOnly = lab.caller().with("Authorization", "Bearer demo-token-prod-only");

        assertThat(prodOnly.get(audience + "/runs").status()).isEqualTo(200);
        assertThat(prodOnly.with("x-sandbox-name", "stage")
                        .get(audience + "/runs")
                        .refusal())
                .isEqualTo("401 100922-401");
    }

    @Test
    void aReadOnlyTokenReadsAndChangesNothing() {
        Caller reader = lab.caller().with("Authorization", "Bearer demo-token-read-only");

        assertThat(reader.get(audience + "/runs").status()).isEqualTo(200);
        assertThat(reader.post("/external-audience/", Lab.request("unwritten")).refusal())
                .isEqualTo("401 100922-401");
        assertThat(reader.patch(audience, "{\"description\": \"new\"}").refusal())
                .isEqualTo("401 100922-401");
        assertThat(reader.post(audience + "/runs", "{\"dataFilterStartTime\": 1}")
                        .refusal())
                .isEqualTo("401 100922-401");
        assertThat(reader.delete(audience).refusal()).isEqualTo("401 100922-401");
        assertThat(lab.caller().get(audience + "/runs").json().get("runs")).isEmpty();
    }
}
