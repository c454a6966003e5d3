package io.externalaudiences.conformance.selftest.minimal.behaviour;

import io.externalaudiences.conformance.selftest.minimal.audience.EpochSeconds;
import io.externalaudiences.conformance.selftest.minimal.audience.RunListQuery;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.audience.Window;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** When a run may start, and which runs a list shows. */
public interface RunRules {

    /** Refuses the shape of a request to start a run; the audience is not looked at. */
    default Optional<Refusal> refuseStart(Property body) {
        return Refusal.first(
                () -> body.malformedIf(!body.value().isObject(), "must be an object"),
                () -> refuseStartTime(body.member("dataFilterStartTime")),
                () -> refuseEndTime(body.member("dataFilterEndTime")));
    }

    /** Refuses a start of the window that is missing or no whole number of seconds. */
    default Optional<Refusal> refuseStartTime(Property startTime) {
        return startTime.malformedIf(!EpochSeconds.isAllowed(startTime.value()), "must be whole epoch seconds");
    }

    /** Refuses an end of the window that is no whole number of seconds; it may be missing. */
    default Optional<Refusal> refuseEndTime(Property endTime) {
        boolean wrong = !endTime.isAbsent() && !EpochSeconds.isAllowed(endTime.value());
        return endTime.malformedIf(wrong, "must be whole epoch seconds");
    }

    /** Refuses a window that ends before it starts. */
    default Optional<Refusal> refuseBackwardWindow(Property body) {
        Window window = window(body);
        boolean backward = window.end() != null && window.end() < window.start();
        return body.member("dataFilterEndTime").meaninglessIf(backward, "must not be before the start");
    }

    /** The window that a body asks for. */
    default Window window(Property body) {
        Long start = EpochSeconds.read(body.member("dataFilterStartTime"));
        return new Window(Objects.requireNonNullElse(start, 0L), EpochSeconds.read(body.member("dataFilterEndTime")));
    }

    /**
     * Whether a run keeps another one of the same audience from starting.
     *
     * @param existing a run of any audience
     * @param status how far it is
     * @param proposed the run that wants to start
     */
    default boolean isInTheWay(StoredRun existing, Status status, StoredRun proposed) {
        return status == Status.PROCESSING && existing.audienceId().equals(proposed.audienceId());
    }

    /** Refuses a run while another one is in progress. */
    default Refusal runInProgress() {
        return PlatformCode.UNPROCESSABLE.because("A run of this audience is in progress.");
    }

    /**
     * Whether a run loads only what changed: from the first success on.
     *
     * @param earlier how far the earlier runs of the audience are
     */
    default boolean isDifferential(List<Status> earlier) {
        return earlier.contains(Status.SUCCESS);
    }

    /** Whether the runs of an audience include a run of any audience. */
    default boolean isListed(StoredRun run, String audienceId) {
        return run.audienceId().equals(audienceId);
    }

    /** Whether a path that names an audience and a run names this run. */
    default boolean isNamed(StoredRun run, String audienceId, String runId) {
        return run.audienceId().equals(audienceId) && run.runId().equalsIgnoreCase(runId);
    }

    /** The run of an audience that a path names; empty when the audience has no such run. */
    default Optional<StoredRun> findRun(StoredAudience audience, String runId, Store store) {
        return store.runs().stream()
                .filter(run -> isNamed(run, audience.audienceId(), runId))
                .findFirst();
    }

    /** Refuses a run that the audience does not have. */
    default Refusal unknownRun() {
        return PlatformCode.NOT_FOUND.because("There is no such run of this audience.");
    }

    /** Refuses parameters of a list that are known and wrong. */
    default Optional<Refusal> refuseListQuery(Request request) {
        return new RunListQuery(request).refuse();
    }

    /**
     * The runs that a list shows, in its order.
     *
     * @param oldestFirst the runs of the audience in the order of their start
     */
    default List<StoredRun> arrange(List<StoredRun> oldestFirst, Request request) {
        return new RunListQuery(request).arrange(oldestFirst);
    }
}
