package io.externalaudiences.client;

import static io.externalaudiences.client.CannedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.externalaudiences.client.model.CreateAudienceRequest;
import io.externalaudiences.client.model.IngestionRun;
import io.externalaudiences.client.model.Operation;
import io.externalaudiences.client.model.StartRunRequest;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are no answers, and answers that never end. */
class UnreadableAnswerTest {
    private static final int FOUR_MEBIBYTES = 4 << 20;
    /** What the network holds on its way. */
    private static final int ON_ITS_WAY = 16 << 20;

    static Stream<String> unreadable() {
        return Stream.of(
                "null",
                "[]",
                "\"operationId\"",
                "",
                "   ",
                "<html>",
                "[".repeat(200_000),
                "{\"a\":".repeat(200_000),
                with("[".repeat(500) + "]".repeat(500)),
                with("1e999999999"),
                with("{\"deep\": [-1e999999999]}"),
                with("9".repeat(400)),
                with("NaN"),
                with("1") + "}",
                with("1") + " {}",
                with("1") + " null",
                "{\"operationId\": {}, \"runId\": {}}");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void toAGet(String body) throws IOException {
        try (CannedServer server = new CannedServer(200, body)) {
            UnreadableAnswerException unreadable = catchThrowableOfType(
                    UnreadableAnswerException.class, () -> server.client().getExternalAudienceOperation("o"));

            assertThat(unreadable.status()).isEqualTo(200);
            assertThat(server.arrived()).hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void toACreate(String body) throws IOException {
        mayHaveHappened(202, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"operationId\": null, \"runId\": null}",
                "{\"operationId\": \"\", \"runId\": \"\"}",
                "{\"operationId\": \"..\", \"runId\": \"..\"}"
            })
    void thatDoNotNameWhatHasBegun(String body) throws IOException {
        mayHaveHappened(200, body);
    }

    @Test
    void nothingAtAllToACreate() throws IOException {
        mayHaveHappened(204, "");
    }

    private static void mayHaveHappened(int status, String body) throws IOException {
        try (CannedServer server = new CannedServer(status, body)) {
            ExternalAudiencesClient client = server.client();
            assertThat(catchThrowableOfType(
                            MayHaveHappenedException.class,
                            () -> client.createAndWait(new CreateAudienceRequest(), Waiting.PATIENTLY)))
                    .hasCauseInstanceOf(UnreadableAnswerException.class);
            assertThat(catchThrowableOfType(
                            MayHaveHappenedException.class,
                            () -> client.runAndWait("a", new StartRunRequest(), Waiting.PATIENTLY)))
                    .hasCauseInstanceOf(UnreadableAnswerException.class);
            assertThat(server.arrived()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "1e300", "\"now\"", "[]"})
    void aTimeThatIsNone(String createdAt) throws IOException {
        try (CannedServer server = new CannedServer(200, "{\"createdAt\": " + createdAt + "}")) {
            assertThat(catchThrowableOfType(
                            UnreadableAnswerException.class,
                            () -> server.client().getExternalAudienceOperation("o")))
                    .isNotNull();
        }
    }

    @Test
    void aListWithoutItsElements() throws IOException {
        try (CannedServer server = new CannedServer(200, "{\"status\": \"FAILED\", \"details\": [null]}")) {
            assertThat(catchThrowableOfType(
                            UnreadableAnswerException.class,
                            () -> server.client().getIngestionRun("a", "r")))
                    .isNotNull();
        }
    }

    @Test
    void whatIsOddAndLegalIsRead() throws IOException {
        String body = """
                {"status": "SUCCESS", "__proto__": {"status": "FAILED"}, "constructor": null, "toString": [null, 1e308, 1e-999],
                 "deep": %s%s}
                 \t\r\n""".formatted("[".repeat(499), "]".repeat(499));
        try (CannedServer server = new CannedServer(200, body)) {
            Operation operation = server.client().getExternalAudienceOperation("o");
            IngestionRun run = server.client().getIngestionRun("a", "r");

            assertThat(operation.getStatus()).isEqualTo("SUCCESS");
            assertThat(operation.getUndeclared())
                    .containsEntry("__proto__", Map.of("status", "FAILED"))
                    .containsEntry("constructor", null)
                    .containsKeys("toString", "deep");
            assertThat(run.getStatus()).isEqualTo("SUCCESS");
        }
    }

    static Stream<String> hostileRefusals() {
        return Stream.of(
                "[".repeat(200_000),
                "[".repeat(500) + "]".repeat(500),
                "{\"errorCode\": 1e999999999}",
                "{\"violations\": [null, {\"pointer\": null}], \"error-chain\": null, \"title\": []}",
                "null");
    }

    @ParameterizedTest
    @MethodSource("hostileRefusals")
    void aRefusalThatIsHostileIsARefusal(String body) throws IOException {
        try (CannedServer server = new CannedServer(404, body)) {
            RefusedException refused = catchThrowableOfType(
                    RefusedException.class, () -> server.client().deleteExternalAudience("a"));

            assertThat(refused.status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 503})
    void theRestOfAnEndlessAnswerIsNotRead(int status)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (EndlessServer server = new EndlessServer(status)) {
            UnreadableAnswerException unreadable = catchThrowableOfType(
                    UnreadableAnswerException.class, () -> server.client().getExternalAudienceOperation("o"));

            assertThat(unreadable.status()).isEqualTo(status);
            assertThat(unreadable).hasMessageContaining("longer than 4194304 bytes");
            assertThat(server.read()).isLessThan(FOUR_MEBIBYTES + ON_ITS_WAY);
        }
    }

    @Test
    void anEndlessAnswerToACreateLeavesOpenWhetherItHappened()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (EndlessServer server = new EndlessServer(400)) {
            assertThat(catchThrowableOfType(
                            MayHaveHappenedException.class,
                            () -> server.client().createExternalAudience(new CreateAudienceRequest())))
                    .hasCauseInstanceOf(UnreadableAnswerException.class);
            assertThat(server.read()).isLessThan(FOUR_MEBIBYTES + ON_ITS_WAY);
        }
    }

    @Test
    void theBoundIsTheCallers() throws IOException {
        String body = "{\"status\": \"SUCCESS\"}";
        try (CannedServer server = new CannedServer(answer(200, body), answer(200, " " + body))) {
            ExternalAudiencesClient client = server.client(with -> with.maxAnswerBytes(body.length()));

            assertThat(client.getExternalAudienceOperation("o").getStatus()).isEqualTo("SUCCESS");
            assertThat(catchThrowableOfType(
                            UnreadableAnswerException.class, () -> client.getExternalAudienceOperation("o")))
                    .hasMessageContaining("longer than 21 bytes");
        }
    }

    private static String with(String value) {
        return "{\"operationId\": \"o\", \"runId\": \"r\", \"status\": \"SUCCESS\", \"odd\": " + value + "}";
    }
}
