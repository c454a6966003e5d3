package io.externalaudiences.conformance.selftest.faults.run;

import static io.externalaudiences.conformance.selftest.faults.Expectation.blocked;
import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;
import static io.externalaudiences.conformance.selftest.faults.Expectation.tooSlow;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.audience.Ending;
import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Servers that err where {@code StartRunChecks} looks. */
public final class StartRunFaults {
    private StartRunFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "AnswersStartWith201",
                        "Answers the start of a run with 201.",
                        failed("RUN-001").saying("status 200 / was answered 201"),
                        () -> new Behaviour() {
                            @Override
                            public int successStatus(Route route) {
                                return route == Route.START_RUN ? 201 : Behaviour.super.successStatus(route);
                            }
                        }),
                new Fault(
                        "ForgetsWhoStarted",
                        "Answers the start of a run without saying who started it.",
                        failed("RUN-002").saying("a string at /createdBy / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode startedRun(StoredRun run) {
                                ObjectNode body = Behaviour.super.startedRun(run);
                                body.remove("createdBy");
                                return body;
                            }
                        }),
                new Fault(
                        "DefaultsStartTime",
                        "Takes a window without a start for one that has everything in it.",
                        failed("RUN-003")
                                .saying(
                                        "a refusal, by required of the contract at /dataFilterStartTime / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseStartTime(Property startTime) {
                                return startTime.isAbsent()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseStartTime(startTime);
                            }
                        }),
                new Fault(
                        "AcceptsSecondRun",
                        "Starts a run although another one of the audience is in progress.",
                        failed("RUN-004")
                                .and(blocked("RUN-005", "RUN-007"))
                                .saying("a refusal (4xx) / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isInTheWay(StoredRun existing, Status status, StoredRun proposed) {
                                return false;
                            }
                        }),
                new Fault(
                        "QueuesRunsSideBySide",
                        "Starts a run although another one of the audience is in progress, and calls both QUEUED until they end.",
                        failed("RUN-004")
                                .and(blocked("RUN-005", "RUN-007"))
                                .saying("a refusal (4xx) / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isInTheWay(StoredRun existing, Status status, StoredRun proposed) {
                                return false;
                            }

                            @Override
                            public ObjectNode run(StoredRun run, @Nullable Status status) {
                                ObjectNode body = Behaviour.super.run(run, status);
                                return status == Status.PROCESSING ? body.put("status", "QUEUED") : body;
                            }
                        }),
                new Fault(
                        "AbortsRunInProgress",
                        "Refuses a second run and aborts the first.",
                        failed("RUN-005")
                                .saying("the run in progress to go on undisturbed / it has failed, and succeeds alone"),
                        () -> new Behaviour() {
                            @Override
                            public boolean keepRun(
                                    StoredRun proposed, Predicate<StoredRun> standsInTheWay, Store store) {
                                List<StoredRun> inTheWay = store.runs().stream()
                                        .filter(standsInTheWay)
                                        .toList();
                                Ending abort = new Ending(proposed.createdAt(), Status.FAILED);
                                inTheWay.forEach(run -> store.changeRun(run.runId(), going -> going.withEnding(abort)));
                                return inTheWay.isEmpty() && Behaviour.super.keepRun(proposed, standsInTheWay, store);
                            }
                        }),
                new Fault(
                        "KeepsRefusedRun",
                        "Refuses a second run and lists it all the same.",
                        failed("RUN-005").saying("the list also holds ["),
                        () -> new Behaviour() {
                            @Override
                            public boolean keepRun(
                                    StoredRun proposed, Predicate<StoredRun> standsInTheWay, Store store) {
                                boolean kept = Behaviour.super.keepRun(proposed, standsInTheWay, store);
                                if (!kept) {
                                    store.addRunUnless(nobody -> false, proposed);
                                }
                                return kept;
                            }
                        }),
                new Fault(
                        "NeverEndsRuns",
                        "Never ends a run.",
                        tooSlow(
                                        "RUN-005", "RUN-013", "RUN-014", "RUN-015", "RUN-016", "RUN-017", "RUN-018",
                                        "RUN-021", "RUN-023", "RUN-026", "RUN-027", "RUN-036", "RUN-040")
                                .saying("waited 6.0 s (budget run) for run"),
                        () -> new Behaviour() {
                            @Override
                            public Status runStatus(StoredRun run, Instant now) {
                                return Status.PROCESSING;
                            }
                        }),
                // With all checks side by side it is chance whose runs stand in whose way.
                new Fault(
                        "RunsOneAtATime",
                        "Refuses a run while one of any audience is in progress.",
                        failed("RUN-006")
                                .only("RUN-006")
                                .saying("a success (2xx) / was answered 422 with code 100960-422"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isInTheWay(StoredRun existing, Status status, StoredRun proposed) {
                                return status == Status.PROCESSING;
                            }
                        }),
                new Fault(
                        "AnswersSecondRunWith400",
                        "Refuses a second run as a bad request.",
                        warned("RUN-007")
                                .saying(
                                        "409 with code 100950-409, or 422 with code 100960-422 / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal runInProgress() {
                                return Behaviour.super.runInProgress().withCode(PlatformCode.BAD_REQUEST);
                            }
                        }),
                new Fault(
                        "RefusesEndTime",
                        "Refuses a window that has an end.",
                        failed("RUN-008")
                                .and(recorded("RUN-011"))
                                .and(blocked("RUN-009", "RUN-015", "RUN-039"))
                                .saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseEndTime(Property endTime) {
                                return endTime.malformedIf(!endTime.isAbsent(), "is not known");
                            }
                        }),
                new Fault(
                        "RoundsWindowToHours",
                        "Answers the start of a window as the full hour before it.",
                        failed("RUN-009").saying("at /dataFilterStartTime / there is"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode run(StoredRun run, @Nullable Status status) {
                                long start = run.window().start();
                                return Behaviour.super
                                        .run(run, status)
                                        .put("dataFilterStartTime", start - start % 3600);
                            }
                        }),
                new Fault(
                        "AcceptsBackwardWindow",
                        "Accepts a window that ends before it starts.",
                        warned("RUN-010").saying("a refusal with 400 or 422 / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseBackwardWindow(Property body) {
                                return Optional.empty();
                            }
                        }),
                new Fault(
                        "AcceptsFractionalEnd",
                        "Accepts a fraction of a second as the end of a window.",
                        warned("RUN-010").saying("a refusal with 400 or 422 / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseEndTime(Property endTime) {
                                return endTime.value().isFloatingPointNumber()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseEndTime(endTime);
                            }
                        }),
                new Fault(
                        "AcceptsFractionalStart",
                        "Accepts a fraction of a second as the start of a window.",
                        warned("RUN-010").saying("a refusal with 400 or 422 / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseStartTime(Property startTime) {
                                return startTime.value().isFloatingPointNumber()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseStartTime(startTime);
                            }
                        }),
                new Fault(
                        "AnswersStartOfNothingWith400",
                        "Refuses a run of an audience that never was as a bad request, but in one sandbox only.",
                        failed("RUN-031").saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
                                Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
                                boolean isErring =
                                        route == Route.START_RUN && hidden == null && caller.equals(Scope.DEMO);
                                return isErring ? refusal.withCode(PlatformCode.BAD_REQUEST) : refusal;
                            }
                        }),
                new Fault(
                        "TellsWindowAsText",
                        "Answers the start of a window as a string.",
                        warned("RUN-039")
                                .and(recorded("RUN-041"))
                                .saying("an integer at /dataFilterStartTime / there is"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode startedRun(StoredRun run) {
                                ObjectNode body = Behaviour.super.startedRun(run);
                                body.put(
                                        "dataFilterStartTime",
                                        Long.toString(run.window().start()));
                                return body;
                            }
                        }),
                new Fault(
                        "ListsWindowAsText",
                        "Answers the start of a window as a string where it lists runs.",
                        warned("RUN-039")
                                .and(recorded("RUN-041"))
                                .saying("an integer at /runs/0/dataFilterStartTime / there is"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode listedRun(StoredRun run, Status status) {
                                return Behaviour.super
                                        .listedRun(run, status)
                                        .put(
                                                "dataFilterStartTime",
                                                Long.toString(run.window().start()));
                            }
                        }),
                new Fault(
                        "LooksBeforeItStarts",
                        "Looks whether a run is in progress and starts one some time later, so that of many in a race each may win.",
                        failed("RUN-004").saying("one of 5 starts at the same moment to be accepted"),
                        () -> new Behaviour() {

                            private static final Duration IN_BETWEEN = Duration.ofMillis(300);

                            @Override
                            public boolean keepRun(
                                    StoredRun proposed, Predicate<StoredRun> standsInTheWay, Store store) {
                                boolean free = store.runs().stream().noneMatch(standsInTheWay);
                                LockSupport.parkNanos(IN_BETWEEN.toNanos());
                                return free && store.addRunUnless(run -> false, proposed);
                            }
                        }));
    }
}
