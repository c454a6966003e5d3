package io.externalaudiences.conformance.dsl;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.fixture.Payloads;
import io.externalaudiences.conformance.http.Polling;
import io.externalaudiences.conformance.http.WorkStatus;
import tools.jackson.databind.JsonNode;

/** Starts, follows and lists ingestion runs. */
public final class Runs {

    private final Requests requests;
    private final Payloads payloads;

    Runs(Requests requests, Payloads payloads) {
        this.requests = requests;
        this.payloads = payloads;
    }

    /** Asks for a run over a window that has everything in it. */
    public Exchange tryStart(Audience audience) {
        return tryStart(audience, payloads.window());
    }

    /** Asks for a run. */
    public Exchange tryStart(Audience audience, JsonNode body) {
        return requests.send(requests.calls().startRun(audience.audienceId(), body));
    }

    /** Asks for a run by a body that is wrong on purpose. */
    public Exchange tryMalformedStart(Audience audience, JsonNode body) {
        return requests.send(
                requests.calls().startRun(audience.audienceId(), body).malformed());
    }

    /** The answer to a start that was accepted. */
    @CanIgnoreReturnValue
    public Exchange accepted(Audience audience, JsonNode body) {
        Exchange started = tryStart(audience, body);
        blockedIf(
                !started.isAccepted(),
                "no run could be started: " + started.answer().status());
        return started;
    }

    /** A run over a window that has everything in it; blocked where the source is not configured. */
    @CanIgnoreReturnValue
    public Run started(Audience audience) {
        return named(audience, accepted(audience, payloads.window()));
    }

    /** The run that an accepted start names. */
    public Run named(Audience audience, Exchange started) {
        return new Run(audience.audienceId(), started.textOrBlock("/runId", "the started run names no runId"));
    }

    /** The run as it stands. */
    public Exchange current(Run run) {
        return requests.send(requests.calls().run(run.audienceId(), run.runId()));
    }

    /** The run as soon as it is found; as it was answered last where it is not found within the budget. */
    public Exchange sought(Run run) {
        return requests.untilConsistent().untilFound(() -> current(run));
    }

    /** The run as soon as it is found. */
    @CanIgnoreReturnValue
    public Exchange found(Run run) {
        Exchange found = sought(run);
        blockedIf(
                !found.isAccepted(),
                "the run could not be found: " + found.answer().status());
        return found;
    }

    /**
     * The run once it has ended, as it was answered then. SUCCESS and FAILED say that it has; another status that the
     * contract does not know may say so too, for the guide's list is open. What tells the two apart is that no
     * run starts beside another, so the next one is asked for once the budget is spent.
     */
    @CanIgnoreReturnValue
    public Exchange ended(Run run) {
        Polling polling = new Polling("run", requests.budgets().run());
        Exchange last = polling.untilOrLast(() -> current(run), WorkStatus::hasEnded);
        boolean isOver = WorkStatus.hasEnded(last) || (WorkStatus.isUnknown(last) && startsAfter(run));
        if (!isOver) {
            throw polling.spentOn("run " + run.runId() + " to end");
        }
        return last;
    }

    private boolean startsAfter(Run run) {
        return requests.send(requests.calls().startRun(run.audienceId(), payloads.window()))
                .isAccepted();
    }

    /** Whether the run goes on now; one with a status that the contract does not know does so if it ends later. */
    public boolean isInProgress(Run run) {
        Exchange now = current(run);
        return WorkStatus.isUnknown(now)
                ? !WorkStatus.of(ended(run)).equals(WorkStatus.of(now))
                : !WorkStatus.hasEnded(now);
    }

    /** Asks for the list of an audience's runs, once. */
    public Exchange tryList(Audience audience) {
        return requests.send(requests.calls().listRuns(audience.audienceId()));
    }

    /** The list of an audience's runs, looked at until it is as expected. */
    public RunList list(Audience audience) {
        return new RunList(requests.untilConsistent(), () -> tryList(audience));
    }
}
