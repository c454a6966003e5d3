package io.externalaudiences.server.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Audiences that are gone, and those of others. */
class DeleteAndIsolationTest {
    private static final String NOT_FOUND = "404 100940-404";

    private final Client client = TestServer.shared().client();

    @Test
    void aDeletedAudienceIsGoneAndItsOperationIsNot() {
        Answer accepted = client.create(Payload.good());
        String audience = client.endOfOperation(accepted.at("/operationId")).at("/audienceId");
        String run = client.run(audience);
        client.endOfRun(audience, run);

        Answer deleted = client.delete("/external-audience/" + audience);

        assertThat(deleted.status()).isEqualTo(204);
        assertNothingIsFound(client, audience, run);
        Answer operation = client.get("/external-audience/operations/" + accepted.at("/operationId"));
        assertThat(operation.at("/status")).isEqualTo("SUCCESS");
        assertThat(operation.at("/audienceId")).isEqualTo(audience);
    }

    static Stream<Client> strangers() {
        Client client = TestServer.shared().client();
        return Stream.of(client.with("x-sandbox-name", "stage"), client.ofSecondOrganisation());
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nothingIsSeenOrChangedFromAnotherSandboxOrOrganisation(Client stranger) {
        Payload payload = Payload.good();
        Answer accepted = client.create(payload);
        String audience = client.endOfOperation(accepted.at("/operationId")).at("/audienceId");
        String run = client.run(audience);
        client.endOfRun(audience, run);

        assertNothingIsFound(stranger, audience, run);
        assertThat(stranger.get("/external-audience/operations/" + accepted.at("/operationId"))
                        .refusal())
                .isEqualTo(NOT_FOUND);
        // The same name may exist there too.
        assertThat(stranger.create(payload).status()).isEqualTo(202);
        // And nothing has happened to it here.
        assertThat(client.update(audience, "{\"ttlInDays\": 30}").json().has("description"))
                .isFalse();
        assertThat(client.get("/external-audience/" + audience + "/runs")
                        .json()
                        .at("/runs")
                        .size())
                .isEqualTo(1);
    }

    private static void assertNothingIsFound(Client caller, String audience, String run) {
        String path = "/external-audience/" + audience;
        assertThat(caller.update(audience, "{\"description\": \"new\"}").refusal())
                .isEqualTo(NOT_FOUND);
        assertThat(caller.startRun(audience, "{\"dataFilterStartTime\": 0}").refusal())
                .isEqualTo(NOT_FOUND);
        assertThat(caller.get(path + "/runs").refusal()).isEqualTo(NOT_FOUND);
        assertThat(caller.get(path + "/runs/" + run).refusal()).isEqualTo(NOT_FOUND);
        assertThat(caller.delete(path).refusal()).isEqualTo(NOT_FOUND);
    }
}
