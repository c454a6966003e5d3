package io.externalaudiences.client;

import static io.externalaudiences.client.CannedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.externalaudiences.client.CannedServer.Canned;
import io.externalaudiences.client.model.CreateAudienceRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits and what is sent again, on a clock that is turned by hand. */
class WaitingTest {
    private static final Canned ACCEPTED = answer(202, "{\"operationId\": \"o\"}");
    private static final Canned AWAY = new Canned(503, "<html>away</html>", Map.of("Retry-After", "7"));
    private static final Waiting FIVE_SECONDS = Waiting.atMost(Duration.ofSeconds(5));

    private static Canned operation(String status) {
        return answer(200, """
                {"operationId": "o", "audienceId": "a", "status": "%s", "error": {"code": "100960-422", "message": "no file"}}
                """.formatted(status));
    }

    @Test
    void asksUntilItHasEndedWithPausesThatGrow() throws IOException {
        try (CannedServer server =
                new CannedServer(ACCEPTED, operation("PROCESSING"), operation("QUEUED"), AWAY, operation("SUCCESS"))) {
            var created = server.client().createAndWait(new CreateAudienceRequest(), Waiting.PATIENTLY);

            assertThat(created.getAudienceId()).isEqualTo("a");
            assertThat(server.clock().slept())
                    .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(7));
            assertThat(server.arrived()).hasSize(5);
        }
    }

    @Test
    void endsAtItsDeadlineAndSaysWhatToWaitForAgain() throws IOException {
        try (CannedServer server = new CannedServer(ACCEPTED, operation("PROCESSING"))) {
            DeadlineException late = catchThrowableOfType(
                    DeadlineException.class,
                    () -> server.client().createAndWait(new CreateAudienceRequest(), FIVE_SECONDS));

            assertThat(late.id()).isEqualTo("o");
            assertThat(late.lastStatus()).contains("PROCESSING");
            assertThat(server.clock().slept())
                    .containsExactly(
                            Duration.ofMillis(500),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(1));
            assertThat(server.arrived()).hasSize(6);
        }
    }

    @Test
    void doesNotBeginAPauseThatWouldEndTooLate() throws IOException {
        try (CannedServer server = new CannedServer(ACCEPTED, AWAY)) {
            DeadlineException late = catchThrowableOfType(
                    DeadlineException.class,
                    () -> server.client().createAndWait(new CreateAudienceRequest(), FIVE_SECONDS));

            assertThat(late).hasCauseInstanceOf(RefusedException.class);
            assertThat(server.clock().slept()).isEmpty();
        }
    }

    @Test
    void isToldWhenTheOperationFails() throws IOException {
        try (CannedServer server = new CannedServer(operation("FAILED"))) {
            OperationFailedException failed = catchThrowableOfType(
                    OperationFailedException.class, () -> server.client().waitForOperation("o", Waiting.PATIENTLY));

            assertThat(failed).hasMessageContaining("100960-422 no file");
        }
    }

    @Test
    void endsWhenItIsCalledOff() throws IOException {
        try (CannedServer server = new CannedServer(operation("PROCESSING"))) {
            Thread.currentThread().interrupt();
            ExternalAudiencesException calledOff = catchThrowableOfType(
                    ExternalAudiencesException.class, () -> server.client().waitForOperation("o", Waiting.PATIENTLY));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(calledOff).hasCauseInstanceOf(InterruptedException.class);
            assertThat(server.clock().slept()).isEmpty();
        }
    }

    @Test
    void sendsAGetAgainFourTimesAtTheMost() throws IOException {
        try (CannedServer server = new CannedServer(502, "<html>")) {
            RefusedException refused = catchThrowableOfType(
                    RefusedException.class, () -> server.client().listIngestionRuns("a"));

            assertThat(refused.status()).isEqualTo(502);
            assertThat(server.arrived()).hasSize(4);
            assertThat(server.clock().slept())
                    .containsExactly(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1));
        }
    }

    @Test
    void sendsADeleteAgainAnd404IsSuccessThen() throws IOException {
        try (CannedServer server = new CannedServer(AWAY, answer(404, "{\"errorCode\": \"100940-404\"}"))) {
            server.client().deleteExternalAudience("a");

            assertThat(server.arrived()).hasSize(2);
            assertThat(server.clock().slept()).containsExactly(Duration.ofSeconds(7));
        }
    }

    @Test
    void neverSendsACreateAgain() throws IOException {
        try (CannedServer server = new CannedServer()) {
            MayHaveHappenedException ambiguous = catchThrowableOfType(
                    MayHaveHappenedException.class,
                    () -> server.client().createExternalAudience(new CreateAudienceRequest()));

            assertThat(ambiguous).hasCauseInstanceOf(NoAnswerException.class);
            assertThat(server.arrived()).hasSize(1);
        }
    }

    @Test
    void doesNotAskAgainWhenAskedToStayAwayForLong() throws IOException {
        try (CannedServer server = new CannedServer(new Canned(503, "", Map.of("Retry-After", "3600")))) {
            RefusedException refused = catchThrowableOfType(
                    RefusedException.class, () -> server.client().listIngestionRuns("a"));

            assertThat(refused.retryAfter()).contains(Duration.ofHours(1));
            assertThat(server.arrived()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "Sun, 06 Nov 1994 08:49:37 GMT", "-1", "0.001", "soon", ""})
    void noRetryAfterMakesAWaitFaster(String retryAfter) throws IOException {
        try (CannedServer server = new CannedServer(ACCEPTED, away(retryAfter))) {
            DeadlineException late = catchThrowableOfType(
                    DeadlineException.class,
                    () -> server.client().createAndWait(new CreateAudienceRequest(), FIVE_SECONDS));

            assertThat(late).hasCauseInstanceOf(RefusedException.class);
            assertThat(server.clock().slept())
                    .containsExactly(
                            Duration.ofMillis(500),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "Sun, 06 Nov 1994 08:49:37 GMT", "-1", "0.001", "soon", ""})
    void noRetryAfterMakesSendingAgainFaster(String retryAfter) throws IOException {
        try (CannedServer server = new CannedServer(away(retryAfter))) {
            assertThatThrownBy(() -> server.client().listIngestionRuns("a")).isInstanceOf(RefusedException.class);

            assertThat(server.clock().slept())
                    .containsExactly(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1));
        }
    }

    @Test
    void aRetryAfterThatIsShorterThanThePauseChangesNothing() throws IOException {
        try (CannedServer server = new CannedServer(away("1"))) {
            assertThatThrownBy(() -> server.client().waitForOperation("o", FIVE_SECONDS))
                    .isInstanceOf(DeadlineException.class);

            assertThat(server.clock().slept())
                    .containsExactly(
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(2),
                            Duration.ofMillis(500));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "0000000000000000000061", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void anAbsurdRetryAfterEndsItAtOnce(String retryAfter) throws IOException {
        try (CannedServer server = new CannedServer(away(retryAfter))) {
            assertThatThrownBy(() -> server.client().listIngestionRuns("a")).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> server.client().waitForOperation("o", FIVE_SECONDS))
                    .isInstanceOf(DeadlineException.class);

            assertThat(server.clock().slept()).isEmpty();
            assertThat(server.arrived()).hasSize(2);
        }
    }

    private static Canned away(String retryAfter) {
        return new Canned(503, "<html>away</html>", Map.of("Retry-After", retryAfter));
    }
}
