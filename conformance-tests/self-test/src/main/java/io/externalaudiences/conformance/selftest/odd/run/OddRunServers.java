package io.externalaudiences.conformance.selftest.odd.run;

import static io.externalaudiences.conformance.selftest.faults.Expectation.passed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import io.externalaudiences.conformance.selftest.minimal.audience.Window;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.odd.OddServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Odd but legal servers: how they run. */
public final class OddRunServers {
    private OddRunServers() {}

    /** All of them, each with what must be said of it. */
    public static List<OddServer> all() {
        return List.of(
                new OddServer(
                        "AcceptsMilliseconds",
                        "Accepts a window that starts at a time in milliseconds.",
                        recorded("RUN-011"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseStartTime(Property startTime) {
                                return startTime.value().asString("").length() == 13
                                        ? Optional.empty()
                                        : Behaviour.super.refuseStartTime(startTime);
                            }
                        }),
                new OddServer(
                        "CancelsRunsOfBadFiles",
                        "Ends a run over a file that it cannot read with CANCELLED, a third end (R-54).",
                        recorded("RUN-040"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode run(StoredRun run, @Nullable Status status) {
                                ObjectNode body = Behaviour.super.run(run, status);
                                return status == Status.FAILED ? body.put("status", "CANCELLED") : body;
                            }
                        }),
                new OddServer(
                        "EchoesBoundsInDigits",
                        "Answers a bound of the window that was sent as a string as that string (R-50).",
                        recorded("RUN-041"),
                        () -> new Behaviour() {
                            private final Set<Window> inDigits = ConcurrentHashMap.newKeySet();

                            @Override
                            public Window window(Property body) {
                                Window window = Behaviour.super.window(body);
                                if (body.member("dataFilterStartTime").isText()) {
                                    inDigits.add(window);
                                }
                                return window;
                            }

                            @Override
                            public ObjectNode run(StoredRun run, @Nullable Status status) {
                                ObjectNode body = Behaviour.super.run(run, status);
                                return inDigits.contains(run.window())
                                        ? body.put(
                                                "dataFilterStartTime",
                                                Long.toString(run.window().start()))
                                        : body;
                            }
                        }),
                new OddServer(
                        "EndsRunsAtOnce",
                        "Has most runs ended before anybody can look (R-54).",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public Duration runTime(AudienceDetails details, Timing timing) {
                                return details.source().path().contains("large") ? timing.largeRun() : Duration.ZERO;
                            }
                        }),
                new OddServer(
                        "FillsInTheEnd",
                        "Ends a window that has no end with the start of its run, and shows that (R-50).",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public Window window(Property body) {
                                Window asked = Behaviour.super.window(body);
                                long now = Instant.now().getEpochSecond();
                                return new Window(asked.start(), Objects.requireNonNullElse(asked.end(), now));
                            }
                        }),
                new OddServer(
                        "IgnoresLimit",
                        "Lists all runs, however few are asked for.",
                        recorded("RUN-027"),
                        () -> new Behaviour() {
                            @Override
                            public List<StoredRun> arrange(List<StoredRun> oldestFirst, Request request) {
                                List<StoredRun> newestFirst = new ArrayList<>(oldestFirst);
                                Collections.reverse(newestFirst);
                                return newestFirst;
                            }
                        }),
                new OddServer(
                        "IsAlwaysDifferential",
                        "Calls every run differential, the first one too.",
                        recorded("RUN-021"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isDifferential(List<Status> earlier) {
                                return true;
                            }
                        }),
                new OddServer(
                        "ListsOldestFirst",
                        "Lists runs with the oldest first; the guide has no order (R-57).",
                        recorded("RUN-026"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode runs(List<ObjectNode> newestFirst) {
                                List<ObjectNode> oldestFirst = new ArrayList<>(newestFirst);
                                Collections.reverse(oldestFirst);
                                return Behaviour.super.runs(oldestFirst);
                            }
                        }),
                new OddServer(
                        "ListsStagesToo",
                        "Shows the stages of runs in their list as well; the others show them with a single run only (R-57).",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode listedRun(StoredRun run, Status status) {
                                return singleRun(run, status, stages(run, status));
                            }
                        }),
                new OddServer(
                        "QueuesRuns", "Calls a run that has not ended QUEUED (R-54).", passed(), () -> new Behaviour() {
                            @Override
                            public ObjectNode run(StoredRun run, @Nullable Status status) {
                                ObjectNode body = Behaviour.super.run(run, status);
                                return status == Status.PROCESSING ? body.put("status", "QUEUED") : body;
                            }
                        }),
                new OddServer(
                        "RefusesOverlapAsConflict",
                        "Refuses a second run with 409, and not with 422 (R-53).",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public Refusal runInProgress() {
                                return PlatformCode.DUPLICATE.because("A run of this audience is in progress.");
                            }
                        }),
                new OddServer(
                        "SaysHowAStartedRunIs",
                        "Says the status of a run in the answer to its start, too (R-52).",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode startedRun(StoredRun run) {
                                return run(run, Status.PROCESSING);
                            }
                        }),
                new OddServer(
                        "ShowsStagesFromTheBeginning",
                        "Shows the first stage of a run while it goes on, without the id that it does not have yet.",
                        recorded("RUN-038"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode singleRun(StoredRun run, Status status, List<Stage> stages) {
                                ObjectNode body = Behaviour.super.singleRun(run, status, stages);
                                if (status == Status.PROCESSING) {
                                    body.putArray("details")
                                            .addObject()
                                            .put("stage", "DATASET_INGEST")
                                            .put("status", "PROCESSING");
                                }
                                return body;
                            }
                        }));
    }
}
