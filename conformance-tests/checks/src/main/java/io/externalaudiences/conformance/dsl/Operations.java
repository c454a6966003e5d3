package io.externalaudiences.conformance.dsl;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.fixture.Payloads;
import io.externalaudiences.conformance.http.Polling;
import io.externalaudiences.conformance.http.WorkStatus;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Begins and follows the operations that create audiences. */
public final class Operations {

    /** Whatever the budgets say: here nobody waits for the target. */
    private static final Duration TIME_FOR_A_SECOND = Duration.ofSeconds(10);

    private final Requests requests;
    private final Payloads payloads;

    Operations(Requests requests, Payloads payloads) {
        this.requests = requests;
        this.payloads = payloads;
    }

    /** The operation that an accepted create has begun. */
    public String begun(JsonNode body) {
        return named(requests.acceptedCreate(body));
    }

    /** The operation that an accepted create names. */
    public String named(Exchange accepted) {
        return accepted.textOrBlock("/operationId", "the accepted create names no operationId");
    }

    /** The operation as it stands. */
    public Exchange current(String operationId) {
        return requests.operation(operationId);
    }

    /**
     * Asks for an operation that nobody has begun. It is asked for where this target answers those that are there, so
     * one of them is made first where that is not known yet.
     */
    public Exchange tryUnknown(String operationId) {
        if (!requests.operationsPath().isKnown()) {
            found(begun(payloads.audience()));
        }
        return requests.send(requests.calls().operation(operationId));
    }

    /** The operation as soon as it is found; as it was answered last where it is not found within the budget. */
    public Exchange sought(String operationId) {
        return requests.untilConsistent().untilFound(() -> current(operationId));
    }

    /** The operation as soon as it is found. */
    @CanIgnoreReturnValue
    public Exchange found(String operationId) {
        Exchange found = sought(operationId);
        blockedIf(
                !found.isAccepted(),
                "the operation could not be found: " + found.answer().status());
        return found;
    }

    /** The operation once it has ended, as it was answered then. */
    @CanIgnoreReturnValue
    public Exchange ended(String operationId) {
        return new Polling("create", requests.budgets().create())
                .until("operation " + operationId + " to end", () -> current(operationId), WorkStatus::hasEnded);
    }

    /** Whether the operation of an accepted create ends with an audience. */
    public boolean succeeds(Exchange accepted) {
        return "SUCCESS".equals(WorkStatus.of(ended(named(accepted))));
    }

    /**
     * Waits until a full second has passed by the date of the target's answers, which it asks for with reads of an
     * audience's operation. Only how far that date moves is looked at: it may be a proxy's, with another time.
     */
    public void letASecondPass(Audience audience) {
        // A date has whole seconds only, so that of two of them at least one is full.
        Instant passed = current(audience.operationId()).answeredAt().plusSeconds(2);
        Exchange last = new Polling("consistency", TIME_FOR_A_SECOND)
                .untilOrLast(
                        () -> current(audience.operationId()),
                        exchange -> !exchange.answeredAt().isBefore(passed));
        blockedIf(last.answeredAt().isBefore(passed), "the date of the target's answers does not move");
    }
}
