package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers that are not let in. */
class RefusedCallersTest {
    private static final String ORGANISATION = "x-gw-ims-org-id";
    private static final String MISSING = "401 100920-401";
    private static final String TOKEN = "400 100911-400";
    private static final String ORG = "401 100921-401";
    private static final String NOT_AUTHORISED = "401 100922-401";

    private final Client client = TestServer.shared().client();

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("no token", MISSING, caller -> caller.with("Authorization", null)),
                refused("no client", MISSING, caller -> caller.with("x-api-key", null)),
                refused("no organisation", MISSING, caller -> caller.with(ORGANISATION, null)),
                refused("no sandbox", MISSING, caller -> caller.with("x-sandbox-name", null)),
                refused("an empty token", MISSING, caller -> caller.with("Authorization", "")),
                refused("an empty client", MISSING, caller -> caller.with("x-api-key", "")),
                refused("an empty organisation", MISSING, caller -> caller.with(ORGANISATION, "")),
                refused("an empty sandbox", MISSING, caller -> caller.with("x-sandbox-name", "")),
                refused("a token that nobody issued", TOKEN, token("Bearer nobody-issued-this")),
                refused("an expired token", TOKEN, token("Bearer demo-token-expired")),
                refused("a scheme without a token", TOKEN, token("Bearer")),
                refused("another scheme", TOKEN, token("Basic ZGVtbzpkZW1v")),
                refused("a token with something behind it", TOKEN, token("Bearer demo-token demo-token")),
                refused("an unknown organisation", ORG, caller -> caller.with(ORGANISATION, "NOBODY@ExampleOrg")),
                refused(
                        "another's organisation",
                        ORG,
                        caller -> caller.with(ORGANISATION, "DECADE0123456789ABCDEF01@ExampleOrg")),
                refused("another's client", NOT_AUTHORISED, caller -> caller.with("x-api-key", "other-client")),
                refused("an unknown client", NOT_AUTHORISED, caller -> caller.with("x-api-key", "nobody")),
                refused("an unknown sandbox", NOT_AUTHORISED, caller -> caller.with("x-sandbox-name", "nowhere")),
                refused("a sandbox in another case", NOT_AUTHORISED, caller -> caller.with("x-sandbox-name", "PROD")),
                refused(
                        "a sandbox that was not granted",
                        NOT_AUTHORISED,
                        caller -> caller.with("Authorization", "Bearer demo-token-prod-only")
                                .with("x-sandbox-name", "stage")));
    }

    private static UnaryOperator<Client> token(String authorization) {
        return caller -> caller.with("Authorization", authorization);
    }

    private static Arguments refused(String name, String refusal, UnaryOperator<Client> change) {
        return Arguments.of(Named.of(name, change), refusal);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aCallerIsRefusedInEveryOperation(UnaryOperator<Client> change, String refusal) {
        Client caller = change.apply(client);
        String audience = "/external-audience/" + UUID.randomUUID();

        assertThat(caller.create(Payload.good()).refusal()).isEqualTo(refusal);
        assertThat(caller.get("/external-audience/operations/" + UUID.randomUUID())
                        .refusal())
                .isEqualTo(refusal);
        assertThat(caller.send("PATCH", audience, "{}").refusal()).isEqualTo(refusal);
        assertThat(caller.delete(audience).refusal()).isEqualTo(refusal);
        assertThat(caller.send("POST", audience + "/runs", "no json").refusal()).isEqualTo(refusal);
        assertThat(caller.get(audience + "/runs").refusal()).isEqualTo(refusal);
        assertThat(caller.get(audience + "/runs/" + UUID.randomUUID()).refusal())
                .isEqualTo(refusal);
        assertThat(caller.get("/no/such/path").refusal()).isEqualTo(refusal);
    }

    @Test
    void aReadingTokenReadsAndDoesNotWrite() {
        String audience = client.audience(Payload.good());
        Client reader = client.with("Authorization", "Bearer demo-token-read-only");
        Payload payload = Payload.good();

        assertThat(reader.create(payload).refusal()).isEqualTo(NOT_AUTHORISED);
        assertThat(reader.update(audience, "{\"description\": \"new\"}").refusal())
                .isEqualTo(NOT_AUTHORISED);
        assertThat(reader.startRun(audience, "{\"dataFilterStartTime\": 0}").refusal())
                .isEqualTo(NOT_AUTHORISED);
        assertThat(reader.delete("/external-audience/" + audience).refusal()).isEqualTo(NOT_AUTHORISED);
        assertThat(reader.get("/external-audience/" + audience + "/runs").status())
                .isEqualTo(200);
        // Nothing came of it: the name is free, and the audience is as it was.
        assertThat(client.create(payload).status()).isEqualTo(202);
        assertThat(client.update(audience, "{\"labels\": []}").json().has("description"))
                .isFalse();
        assertThat(client.get("/external-audience/" + audience + "/runs")
                        .json()
                        .at("/runs")
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer demo-token", "BEARER demo-token", "Bearer  demo-token"})
    void theSchemeIsMatchedWithoutRegardToCase(String authorization) {
        Answer answer =
                client.with("Authorization", authorization).get("/external-audience/operations/" + UUID.randomUUID());

        assertThat(answer.refusal()).isEqualTo("404 100940-404");
    }

    @Test
    void headersAreLookedAtBeforeTheTokenAndTheTokenBeforeTheOrganisation() {
        Client wrong = client.with("Authorization", "Bearer nobody-issued-this")
                .with(ORGANISATION, "NOBODY@ExampleOrg")
                .with("x-api-key", "nobody");

        assertThat(wrong.with("x-sandbox-name", null).get("/x").refusal()).isEqualTo(MISSING);
        assertThat(wrong.get("/x").refusal()).isEqualTo(TOKEN);
        assertThat(wrong.with("Authorization", "Bearer demo-token").get("/x").refusal())
                .isEqualTo(ORG);
    }
}
