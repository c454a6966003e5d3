package io.externalaudiences.client.certification;

import static io.externalaudiences.client.certification.Script.operation;
import static io.externalaudiences.client.certification.Script.page;

import java.time.Duration;
import java.util.List;

/** What a server may write into {@code Retry-After}. It makes no client ask faster than the client's own pauses. */
final class RetryAfterFaults {
    private static final String ASK = "get-operation";
    private static final String CREATE_AND_WAIT = "create-and-wait";
    /** Less than the first pause of any client that has one. */
    private static final int A_PAUSE = 100;

    private static final String LONG_AGO = "Sun, 06 Nov 1994 08:49:37 GMT";
    private static final String FOR_EVER = "99999999999999999999";
    private static final Duration SOON = Duration.ofSeconds(6);

    private RetryAfterFaults() {}

    static List<Fault> all() {
        return List.of(
                once("C-60", "503 with Retry-After: 0, once", "0"),
                once("C-61", "503 with a Retry-After that is past, once", LONG_AGO),
                once("C-62", "503 with Retry-After: -1, once", "-1"),
                once("C-63", "503 with Retry-After: 0.001, once", "0.001"),
                new Fault(
                        "C-64",
                        "503 with a Retry-After of more years than there are",
                        ASK,
                        script -> script.operations(page(503).withHeader("Retry-After", FOR_EVER)),
                        judge -> judge.sent("GET", 1, 10)
                                .paused("GET", A_PAUSE)
                                .within(Duration.ofSeconds(8))
                                .refused(503, null)),
                waiting("C-65", "away for ever, with Retry-After: 0", "0"),
                waiting("C-66", "away for ever, with a Retry-After that is past", LONG_AGO),
                waiting("C-67", "away for ever, with a Retry-After of more years than there are", FOR_EVER));
    }

    private static Fault once(String id, String title, String retryAfter) {
        return new Fault(
                id,
                title,
                ASK,
                script -> script.operations(page(503).withHeader("Retry-After", retryAfter), operation("SUCCESS")),
                judge -> judge.sent("GET", 2)
                        .paused("GET", A_PAUSE)
                        .met("success")
                        .value("SUCCESS"));
    }

    private static Fault waiting(String id, String title, String retryAfter) {
        return new Fault(
                id,
                title,
                CREATE_AND_WAIT,
                script -> script.accepted().operations(page(503).withHeader("Retry-After", retryAfter)),
                judge -> judge.sent("POST", 1)
                        .sent("GET", 1, 20)
                        .paused("GET", A_PAUSE)
                        .within(SOON)
                        .met("deadline"));
    }
}
