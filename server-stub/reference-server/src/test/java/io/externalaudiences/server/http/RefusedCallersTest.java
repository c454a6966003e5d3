package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Issuer;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
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
    private static final String SECOND = "DECADE0123456789ABCDEF01@ExampleOrg";
    private static final String MISSING = "401 100920-401";
    private static final String TOKEN = "400 100911-400";
    private static final String ORG = "401 100921-401";
    private static final String NOT_AUTHORISED = "401 100922-401";

    private final Client client = TestServer.shared().client();

    /** One kind of token: a caller's usual one, and what can be wrong with it. */
    private record Kind(String name, String usual, String unknown, String expired, String prodOnly, String readOnly) {}

    private static final Kind ISSUED = new Kind(
            "a token of the settings",
            "demo-token",
            "nobody-issued-this",
            "demo-token-expired",
            "demo-token-prod-only",
            "demo-token-read-only");

    private static Kind signed() {
        Issuer issuer = TestServer.issuer();
        return new Kind(
                "a JSON Web Token",
                issuer.token(claims -> claims),
                new Issuer().token(claims -> claims),
                issuer.token(
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(1)))),
                issuer.token(claims -> claims.claim("sandboxes", List.of("prod", "nowhere"))),
                issuer.token(claims -> claims.claim("scope", "audiences.read")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(ISSUED, signed()).flatMap(RefusedCallersTest::refused);
    }

    private static Stream<Arguments> refused(Kind kind) {
        return Stream.of(
                refused(kind, "no token", MISSING, caller -> caller.with("Authorization", null)),
                refused(kind, "no client", MISSING, caller -> caller.with("x-api-key", null)),
                refused(kind, "no organisation", MISSING, caller -> caller.with(ORGANISATION, null)),
                refused(kind, "no sandbox", MISSING, caller -> caller.with("x-sandbox-name", null)),
                refused(kind, "an empty token", MISSING, caller -> caller.with("Authorization", "")),
                refused(kind, "an empty client", MISSING, caller -> caller.with("x-api-key", "")),
                refused(kind, "an empty organisation", MISSING, caller -> caller.with(ORGANISATION, "")),
                refused(kind, "an empty sandbox", MISSING, caller -> caller.with("x-sandbox-name", "")),
                refused(kind, "a token that nobody issued", TOKEN, authorization("Bearer " + kind.unknown())),
                refused(kind, "an expired token", TOKEN, authorization("Bearer " + kind.expired())),
                refused(kind, "a scheme without a token", TOKEN, authorization("Bearer")),
                refused(kind, "a token without a scheme", TOKEN, authorization(kind.usual())),
                refused(kind, "another scheme", TOKEN, authorization("Basic " + kind.usual())),
                refused(kind, "a token twice", TOKEN, authorization("Bearer " + kind.usual() + " " + kind.usual())),
                refused(kind, "a token with something behind it", TOKEN, authorization("Bearer " + kind.usual() + "A")),
                refused(kind, "an unknown organisation", ORG, caller -> caller.with(ORGANISATION, "NOBODY@ExampleOrg")),
                refused(kind, "another's organisation", ORG, caller -> caller.with(ORGANISATION, SECOND)),
                refused(kind, "another's client", NOT_AUTHORISED, caller -> caller.with("x-api-key", "other-client")),
                refused(kind, "an unknown client", NOT_AUTHORISED, caller -> caller.with("x-api-key", "nobody")),
                refused(kind, "an unknown sandbox", NOT_AUTHORISED, caller -> caller.with("x-sandbox-name", "nowhere")),
                refused(
                        kind,
                        "a sandbox in another case",
                        NOT_AUTHORISED,
                        caller -> caller.with("x-sandbox-name", "PROD")),
                refused(
                        kind,
                        "a sandbox that was not granted",
                        NOT_AUTHORISED,
                        caller -> caller.with("Authorization", "Bearer " + kind.prodOnly())
                                .with("x-sandbox-name", "stage")));
    }

    private static UnaryOperator<Client> authorization(String authorization) {
        return caller -> caller.with("Authorization", authorization);
    }

    private static Arguments refused(Kind kind, String name, String refusal, UnaryOperator<Client> change) {
        UnaryOperator<Client> caller = usual -> change.apply(usual.with("Authorization", "Bearer " + kind.usual()));
        return Arguments.of(Named.of(kind.name() + ": " + name, caller), refusal);
    }

    /** A token of the settings cannot speak of what is not there; one from elsewhere can. */
    static Stream<Arguments> signedForWhatIsNotThere() {
        Issuer issuer = TestServer.issuer();
        return Stream.of(
                Arguments.of(
                        issuer.token(claims -> claims.claim("sandboxes", "nowhere")),
                        "x-sandbox-name",
                        "nowhere",
                        NOT_AUTHORISED),
                Arguments.of(issuer.token(claims -> claims.claim("org_id", "Nobody")), ORGANISATION, "Nobody", ORG),
                Arguments.of(
                        issuer.token(claims -> claims.claim("client_id", "nobody")),
                        "x-api-key",
                        "nobody",
                        NOT_AUTHORISED),
                Arguments.of(
                        issuer.token(claims -> claims.claim("scope", "openid")),
                        "x-sandbox-name",
                        "prod",
                        NOT_AUTHORISED));
    }

    @ParameterizedTest
    @MethodSource({"signedForWhatIsNotThere"})
    void aGenuineTokenGrantsNothingThatIsNotThere(String token, String header, String value, String refusal) {
        refusedInEveryOperation(client.with("Authorization", "Bearer " + token).with(header, value), refusal);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aCallerIsRefusedInEveryOperation(UnaryOperator<Client> change, String refusal) {
        refusedInEveryOperation(change.apply(client), refusal);
    }

    private static void refusedInEveryOperation(Client caller, String refusal) {
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

    static Stream<Named<String>> reading() {
        return Stream.of(ISSUED, signed()).map(kind -> Named.of(kind.name(), kind.readOnly()));
    }

    @ParameterizedTest
    @MethodSource("reading")
    void aReadingTokenReadsAndDoesNotWrite(String readOnly) {
        String audience = client.audience(Payload.good());
        Client reader = client.with("Authorization", "Bearer " + readOnly);
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
    void aSignedTokenOpensWhatOneOfTheSettingsOpens() {
        Client signed = client.with("Authorization", "Bearer " + signed().usual());
        String audience = signed.audience(Payload.good());

        Answer updated = client.update(audience, "{\"labels\": []}");

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.at("/createdBy")).isEqualTo("demo-user");
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
