package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract's own examples, sent to the server: each request is accepted, and answered as its example says. */
class ContractExamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static String example(String name) throws IOException {
        try (InputStream file = ContractExamplesTest.class.getResourceAsStream(
                "/io/externalaudiences/contract/examples/" + name + ".json")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "minimal", "complete"})
    void creates(String name, @TempDir Path folder) throws IOException {
        try (TestServer server = TestServer.start(folder, none -> {})) {
            Answer answer = server.client()
                    .send("POST", "/external-audience/", example("createExternalAudience/" + name + "-request"));

            assertThat(answer.status()).isEqualTo(202);
            JsonNode expected = JSON.readTree(example("createExternalAudience/" + name + "-response"));
            expected.get("operationDetails")
                    .forEachEntry((property, value) -> assertThat(
                                    answer.json().get("operationDetails").get(property))
                            .as(property)
                            .isEqualTo(value));
        }
    }

    @Test
    void updatesAndStarts() throws IOException {
        Client client = TestServer.shared().client();
        String audience = client.audience(Payload.good());

        assertThat(client.update(audience, example("updateExternalAudience/guide-request"))
                        .status())
                .isEqualTo(200);
        assertThat(client.update(audience, example("updateExternalAudience/labels-request"))
                        .status())
                .isEqualTo(200);
        for (String name : new String[] {"guide", "window"}) {
            Answer started = client.startRun(audience, example("startIngestionRun/" + name + "-request"));
            assertThat(started.status()).isEqualTo(200);
            client.endOfRun(audience, started.at("/runId"));
        }
    }
}
