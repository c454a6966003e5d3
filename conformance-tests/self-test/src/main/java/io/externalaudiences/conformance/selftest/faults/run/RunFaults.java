package io.externalaudiences.conformance.selftest.faults.run;

import static io.externalaudiences.conformance.selftest.faults.Expectation.blocked;
import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;
import static io.externalaudiences.conformance.selftest.faults.Expectation.tooSlow;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.Ending;
import io.externalaudiences.conformance.selftest.minimal.audience.KnownSources;
import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import io.externalaudiences.conformance.selftest.minimal.audience.Window;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Servers that err where {@code RunChecks} looks. */
public final class RunFaults {
    private RunFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "NeverEndsRunsOfEmptyFiles",
                        "Waits for the first row of a file that has none.",
                        tooSlow("RUN-013").saying("waited 6.0 s (budget run) for run"),
                        () -> new Behaviour() {
                            @Override
                            public Duration runTime(AudienceDetails details, Timing timing) {
                                return details.source().path().contains("empty")
                                        ? Duration.ofDays(1)
                                        : Behaviour.super.runTime(details, timing);
                            }
                        }),
                new Fault(
                        "QueuesRunsOfEmptyFilesForEver",
                        "Calls a run over a file without rows QUEUED for ever, and starts no other of its audience.",
                        tooSlow("RUN-013").saying("waited 6.0 s (budget run) for run"),
                        () -> new Behaviour() {
                            @Override
                            public Duration runTime(AudienceDetails details, Timing timing) {
                                return details.source().path().contains("empty")
                                        ? Duration.ofDays(1)
                                        : Behaviour.super.runTime(details, timing);
                            }

                            @Override
                            public ObjectNode run(StoredRun run, @Nullable Status status) {
                                ObjectNode body = Behaviour.super.run(run, status);
                                return status == Status.PROCESSING ? body.put("status", "QUEUED") : body;
                            }
                        }),
                new Fault(
                        "AnswersRunWith202",
                        "Answers for a run with 202, as if something were still to come.",
                        failed("RUN-012").saying("status 200 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public int successStatus(Route route) {
                                return route == Route.GET_RUN ? 202 : Behaviour.super.successStatus(route);
                            }
                        }),
                new Fault(
                        "NeverFindsRuns",
                        "Starts and lists runs, and finds none of them.",
                        failed("RUN-012")
                                .and(tooSlow(
                                        "RUN-005", "RUN-013", "RUN-014", "RUN-015", "RUN-016", "RUN-017", "RUN-018",
                                        "RUN-021", "RUN-023", "RUN-026", "RUN-027", "RUN-036", "RUN-040"))
                                .and(blocked("RUN-019", "RUN-020", "RUN-034", "RUN-035", "RUN-039"))
                                .saying("waited 6.0 s (budget run) for run"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isNamed(StoredRun run, String audienceId, String runId) {
                                return false;
                            }
                        }),
                new Fault(
                        "ChangesFlowRunIds",
                        "Gives the stages of an ended run new ids each time.",
                        failed("RUN-014")
                                .saying(
                                        "at /details / there is [{\"stage\":\"DATASET_INGEST\",\"status\":\"SUCCESS\",\"flowRunId\""),
                        () -> new Behaviour() {
                            @Override
                            public List<Stage> stages(StoredRun run, Status status) {
                                return Behaviour.super.stages(run, status).stream()
                                        .map(stage -> new Stage(stage.name(), stage.status(), newId()))
                                        .toList();
                            }
                        }),
                new Fault(
                        "ForgetsItsWindow",
                        "Shows an ended run with a window that starts at zero.",
                        failed("RUN-015").saying("at /dataFilterStartTime / there is 0"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode singleRun(StoredRun run, Status status, List<Stage> stages) {
                                ObjectNode body = Behaviour.super.singleRun(run, status, stages);
                                body.put(
                                        "dataFilterStartTime",
                                        status == Status.PROCESSING
                                                ? run.window().start()
                                                : 0);
                                return body;
                            }
                        }),
                new Fault(
                        "MovesTheEndOfTheWindow",
                        "Shows an ended run with a window that ends later than the one that was sent.",
                        failed("RUN-015").saying("at /dataFilterEndTime / there is"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode singleRun(StoredRun run, Status status, List<Stage> stages) {
                                ObjectNode body = Behaviour.super.singleRun(run, status, stages);
                                Long end = run.window().end();
                                return end == null || status == Status.PROCESSING
                                        ? body
                                        : body.put("dataFilterEndTime", end + 1);
                            }
                        }),
                new Fault(
                        "FinishesWithoutStages",
                        "Tells no stages of a run that has ended.",
                        failed("RUN-016")
                                .and(blocked("RUN-017", "RUN-018"))
                                .saying("an array at /details / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public List<Stage> stages(StoredRun run, Status status) {
                                return List.of();
                            }
                        }),
                new Fault(
                        "ForgetsFlowRunId",
                        "Tells the stages of a run without their ids.",
                        failed("RUN-016")
                                .saying(
                                        "a stage, a status and a flowRunId in each of details / there is {\"stage\":\"DATASET_INGEST\",\"status\":\"SUCCESS\"}"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode stage(Stage stage) {
                                ObjectNode body = Behaviour.super.stage(stage);
                                body.remove("flowRunId");
                                return body;
                            }
                        }),
                new Fault(
                        "TellsProfileStoreFirst",
                        "Tells the stages of a run in the wrong order.",
                        warned("RUN-017")
                                .saying(
                                        "the stages [DATASET_INGEST, PROFILE_STORE_INGEST] / there are [PROFILE_STORE_INGEST, DATASET_INGEST]"),
                        () -> new Behaviour() {
                            @Override
                            public List<Stage> stages(StoredRun run, Status status) {
                                List<Stage> stages = new ArrayList<>(Behaviour.super.stages(run, status));
                                Collections.reverse(stages);
                                return stages;
                            }
                        }),
                new Fault(
                        "SucceedsWithFailedStage",
                        "Calls a run a success although its second stage has failed.",
                        warned("RUN-018").saying("SUCCESS of the run only if both stages succeed / details are"),
                        () -> new Behaviour() {
                            @Override
                            public List<Stage> stages(StoredRun run, Status status) {
                                return Behaviour.super.stages(run, status).stream()
                                        .map(stage -> stage.name().equals("DATASET_INGEST")
                                                ? stage
                                                : new Stage(stage.name(), Status.FAILED, stage.flowRunId()))
                                        .toList();
                            }
                        }),
                new Fault(
                        "ForgetsWhoseRunItIs",
                        "Shows a run without saying who started it.",
                        failed("RUN-019").saying("a string at /createdBy / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode singleRun(StoredRun run, Status status, List<Stage> stages) {
                                ObjectNode body = Behaviour.super.singleRun(run, status, stages);
                                body.remove("createdBy");
                                return body;
                            }
                        }),
                new Fault(
                        "TellsDifferentialAsText",
                        "Answers whether a run is differential as a string.",
                        failed("RUN-020").saying("true or false at /differentialIngestion / there is \"false\""),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode run(StoredRun run, @Nullable Status status) {
                                return Behaviour.super
                                        .run(run, status)
                                        .put("differentialIngestion", Boolean.toString(run.differentialIngestion()));
                            }
                        }),
                new Fault(
                        "InventsRuns",
                        "Shows a run that never was, of an audience that is there, as if it went on.",
                        failed("RUN-028").saying("no 2xx status / was answered 200"),
                        () -> new Behaviour() {
                            private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F-]{36}");

                            @Override
                            public Optional<StoredRun> findRun(StoredAudience audience, String runId, Store store) {
                                boolean isInvented = UUID_TEXT.matcher(runId).matches()
                                        && store.runs().stream()
                                                .noneMatch(run -> run.runId().equalsIgnoreCase(runId));
                                return isInvented
                                        ? Optional.of(invented(audience, runId))
                                        : Behaviour.super.findRun(audience, runId, store);
                            }

                            private static StoredRun invented(StoredAudience audience, String runId) {
                                Ending never = new Ending(Instant.MAX, Status.SUCCESS);
                                Window everything = new Window(0, null);
                                return new StoredRun(
                                        runId,
                                        audience.audienceId(),
                                        audience.details().name(),
                                        everything,
                                        false,
                                        never,
                                        "nobody",
                                        Instant.now());
                            }
                        }),
                new Fault(
                        "AnswersUnknownRunWith400",
                        "Refuses a run that the audience does not have as a bad request.",
                        warned("RUN-029").saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal unknownRun() {
                                return Behaviour.super.unknownRun().withCode(PlatformCode.BAD_REQUEST);
                            }
                        }),
                new Fault(
                        "AnswersRunOfAnotherWith400",
                        "Refuses a run under another audience than its own as a bad request.",
                        warned("RUN-029").saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            private final Set<String> runIds = ConcurrentHashMap.newKeySet();

                            @Override
                            public ObjectNode startedRun(StoredRun run) {
                                runIds.add(run.runId());
                                return Behaviour.super.startedRun(run);
                            }

                            @Override
                            public Answer respond(Request request, Handler server) {
                                Answer answer = Behaviour.super.respond(request, server);
                                boolean isKnown = runIds.contains(
                                        request.path().substring(request.path().lastIndexOf('/') + 1));
                                return answer.status() == 404 && isKnown
                                        ? refused(unknownRun().withCode(PlatformCode.BAD_REQUEST), requestId(request))
                                        : answer;
                            }
                        }),
                new Fault(
                        "ShowsRunsUnderAnyAudience",
                        "Finds a run by its own id alone.",
                        failed("RUN-030").saying("no 2xx status / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isNamed(StoredRun run, String audienceId, String runId) {
                                return run.runId().equalsIgnoreCase(runId);
                            }
                        }),
                new Fault(
                        "AnswersRunOfNothingWith400",
                        "Refuses to show a run of an audience that never was as a bad request, but in one sandbox only.",
                        failed("RUN-032").saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
                                Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
                                boolean isErring =
                                        route == Route.GET_RUN && hidden == null && caller.equals(Scope.DEMO);
                                return isErring ? refusal.withCode(PlatformCode.BAD_REQUEST) : refusal;
                            }
                        }),
                new Fault(
                        "StartsInMilliseconds",
                        "Answers the time at which a run was started in milliseconds.",
                        failed("RUN-034")
                                .and(blocked("RUN-026", "RUN-035"))
                                .saying("seconds since the epoch at /createdAt / there is"),
                        () -> new Behaviour() {
                            @Override
                            public long runTimestamp(Instant moment) {
                                return moment.toEpochMilli();
                            }
                        }),
                new Fault(
                        "StartsInThePast",
                        "Has a clock of its own for runs, which is two days late.",
                        warned("RUN-035").saying("createdAt within a day of"),
                        () -> new Behaviour() {
                            @Override
                            public long runTimestamp(Instant moment) {
                                return moment.minus(Duration.ofDays(2)).getEpochSecond();
                            }
                        }),
                new Fault(
                        "FailsOnGoodFiles",
                        "Lets a run over a well-formed file fail.",
                        warned("RUN-036")
                                .and(recorded("RUN-021"))
                                .and(blocked("RUN-005", "RUN-016", "RUN-017"))
                                .saying("one of SUCCESS at /status / there is \"FAILED\""),
                        () -> new Behaviour() {
                            @Override
                            public Status runOutcome(AudienceDetails details, KnownSources sources) {
                                return Status.FAILED;
                            }
                        }),
                new Fault(
                        "GoesOnAfterAFailedStage",
                        "Begins the second stage of a run although the first has failed.",
                        warned("RUN-018")
                                .saying(
                                        "no second stage after a failed first / details are [{\"stage\":\"DATASET_INGEST\",\"status\":\"FAILED\",\"flowRunId\""),
                        () -> new Behaviour() {
                            @Override
                            public List<Stage> stages(StoredRun run, Status status) {
                                List<Stage> stages = Behaviour.super.stages(run, status);
                                return status == Status.FAILED
                                        ? Stream.concat(
                                                        stages.stream(),
                                                        Stream.of(
                                                                new Stage("PROFILE_STORE_INGEST", status, run.runId())))
                                                .toList()
                                        : stages;
                            }
                        }));
    }
}
