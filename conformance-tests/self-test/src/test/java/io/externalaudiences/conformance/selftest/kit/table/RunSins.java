package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.broken.run.AbortsRunInProgress;
import io.externalaudiences.conformance.selftest.broken.run.AcceptsBackwardWindow;
import io.externalaudiences.conformance.selftest.broken.run.AcceptsFractionalEnd;
import io.externalaudiences.conformance.selftest.broken.run.AcceptsFractionalStart;
import io.externalaudiences.conformance.selftest.broken.run.AcceptsSecondRun;
import io.externalaudiences.conformance.selftest.broken.run.AnswersRunOfAnotherWith400;
import io.externalaudiences.conformance.selftest.broken.run.AnswersRunOfNothingWith400;
import io.externalaudiences.conformance.selftest.broken.run.AnswersRunWith202;
import io.externalaudiences.conformance.selftest.broken.run.AnswersSecondRunWith400;
import io.externalaudiences.conformance.selftest.broken.run.AnswersStartOfNothingWith400;
import io.externalaudiences.conformance.selftest.broken.run.AnswersStartWith201;
import io.externalaudiences.conformance.selftest.broken.run.AnswersUnknownRunWith400;
import io.externalaudiences.conformance.selftest.broken.run.ChangesFlowRunIds;
import io.externalaudiences.conformance.selftest.broken.run.DefaultsStartTime;
import io.externalaudiences.conformance.selftest.broken.run.FailsOnGoodFiles;
import io.externalaudiences.conformance.selftest.broken.run.FinishesWithoutStages;
import io.externalaudiences.conformance.selftest.broken.run.ForgetsFlowRunId;
import io.externalaudiences.conformance.selftest.broken.run.ForgetsItsWindow;
import io.externalaudiences.conformance.selftest.broken.run.ForgetsWhoStarted;
import io.externalaudiences.conformance.selftest.broken.run.ForgetsWhoseRunItIs;
import io.externalaudiences.conformance.selftest.broken.run.GoesOnAfterAFailedStage;
import io.externalaudiences.conformance.selftest.broken.run.InventsRuns;
import io.externalaudiences.conformance.selftest.broken.run.KeepsRefusedRun;
import io.externalaudiences.conformance.selftest.broken.run.LooksBeforeItStarts;
import io.externalaudiences.conformance.selftest.broken.run.MovesTheEndOfTheWindow;
import io.externalaudiences.conformance.selftest.broken.run.NeverEndsRuns;
import io.externalaudiences.conformance.selftest.broken.run.NeverEndsRunsOfEmptyFiles;
import io.externalaudiences.conformance.selftest.broken.run.NeverFindsRuns;
import io.externalaudiences.conformance.selftest.broken.run.RefusesEndTime;
import io.externalaudiences.conformance.selftest.broken.run.RoundsWindowToHours;
import io.externalaudiences.conformance.selftest.broken.run.RunsOneAtATime;
import io.externalaudiences.conformance.selftest.broken.run.ShowsRunsUnderAnyAudience;
import io.externalaudiences.conformance.selftest.broken.run.StartsInMilliseconds;
import io.externalaudiences.conformance.selftest.broken.run.StartsInThePast;
import io.externalaudiences.conformance.selftest.broken.run.SucceedsWithFailedStage;
import io.externalaudiences.conformance.selftest.broken.run.TellsDifferentialAsText;
import io.externalaudiences.conformance.selftest.broken.run.TellsProfileStoreFirst;
import io.externalaudiences.conformance.selftest.broken.run.TellsWindowAsText;
import java.util.List;

/** What the kit says of servers that err when a run is started, or while it goes on. */
final class RunSins {
    private RunSins() {}

    static List<Sin> all() {
        return List.of(
                Sin.of(new AnswersStartWith201()).failed("RUN-001").saying("status 200 / was answered 201"),
                Sin.of(new ForgetsWhoStarted()).failed("RUN-002").saying("a string at /createdBy / there is nothing"),
                Sin.of(new DefaultsStartTime())
                        .failed("RUN-003")
                        .saying("a refusal, by required of the contract at /dataFilterStartTime / was answered 200"),
                Sin.of(new AcceptsSecondRun())
                        .failed("RUN-004")
                        .blocked("RUN-005", "RUN-007")
                        .saying("a refusal (4xx) / was answered 200"),
                Sin.of(new AbortsRunInProgress())
                        .failed("RUN-005")
                        .saying("the run in progress to go on undisturbed / it has failed, and succeeds alone"),
                Sin.of(new KeepsRefusedRun()).failed("RUN-005").saying("the list also holds ["),
                Sin.of(new NeverEndsRuns())
                        .tooSlow(
                                "RUN-005", "RUN-013", "RUN-014", "RUN-015", "RUN-016", "RUN-017", "RUN-018", "RUN-021",
                                "RUN-023", "RUN-026", "RUN-027", "RUN-036")
                        .saying("waited 6.0 s (budget run) for run"),
                Sin.of(new NeverEndsRunsOfEmptyFiles()).tooSlow("RUN-013").saying("waited 6.0 s (budget run) for run"),
                // With all checks side by side it is chance whose runs stand in whose way.
                Sin.of(new RunsOneAtATime())
                        .failed("RUN-006")
                        .only("RUN-006")
                        .saying("a success (2xx) / was answered 422 with code 100960-422"),
                Sin.of(new AnswersSecondRunWith400())
                        .warned("RUN-007")
                        .saying(
                                "409 with code 100950-409, or 422 with code 100960-422 / was answered 400 with code 100910-400"),
                Sin.of(new RefusesEndTime())
                        .failed("RUN-008")
                        .recorded("RUN-011")
                        .blocked("RUN-009", "RUN-015", "RUN-039")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new RoundsWindowToHours()).failed("RUN-009").saying("at /dataFilterStartTime / there is"),
                Sin.of(new AcceptsBackwardWindow())
                        .warned("RUN-010")
                        .saying("a refusal with 400 or 422 / was answered 200"),
                Sin.of(new AcceptsFractionalEnd())
                        .warned("RUN-010")
                        .saying("a refusal with 400 or 422 / was answered 200"),
                Sin.of(new AcceptsFractionalStart())
                        .warned("RUN-010")
                        .saying("a refusal with 400 or 422 / was answered 200"),
                Sin.of(new AnswersRunWith202()).failed("RUN-012").saying("status 200 / was answered 202"),
                Sin.of(new NeverFindsRuns())
                        .failed("RUN-012")
                        .tooSlow(
                                "RUN-005", "RUN-013", "RUN-014", "RUN-015", "RUN-016", "RUN-017", "RUN-018", "RUN-021",
                                "RUN-023", "RUN-026", "RUN-027", "RUN-036")
                        .blocked("RUN-019", "RUN-020", "RUN-034", "RUN-035")
                        .saying("waited 6.0 s (budget run) for run"),
                Sin.of(new ChangesFlowRunIds())
                        .failed("RUN-014")
                        .saying(
                                "at /details / there is [{\"stage\":\"DATASET_INGEST\",\"status\":\"SUCCESS\",\"flowRunId\""),
                Sin.of(new ForgetsItsWindow()).failed("RUN-015").saying("at /dataFilterStartTime / there is 0"),
                Sin.of(new MovesTheEndOfTheWindow()).failed("RUN-015").saying("at /dataFilterEndTime / there is"),
                Sin.of(new FinishesWithoutStages())
                        .failed("RUN-016")
                        .blocked("RUN-017", "RUN-018")
                        .saying("an array at /details / there is nothing"),
                Sin.of(new ForgetsFlowRunId())
                        .failed("RUN-016")
                        .saying(
                                "a stage, a status and a flowRunId in each of details / there is {\"stage\":\"DATASET_INGEST\",\"status\":\"SUCCESS\"}"),
                Sin.of(new TellsProfileStoreFirst())
                        .warned("RUN-017")
                        .saying(
                                "the stages [DATASET_INGEST, PROFILE_STORE_INGEST] / there are [PROFILE_STORE_INGEST, DATASET_INGEST]"),
                Sin.of(new SucceedsWithFailedStage())
                        .warned("RUN-018")
                        .saying("SUCCESS of the run only if both stages succeed / details are"),
                Sin.of(new ForgetsWhoseRunItIs()).failed("RUN-019").saying("a string at /createdBy / there is nothing"),
                Sin.of(new TellsDifferentialAsText())
                        .failed("RUN-020")
                        .saying("true or false at /differentialIngestion / there is \"false\""),
                Sin.of(new InventsRuns()).failed("RUN-028").saying("no 2xx status / was answered 200"),
                Sin.of(new AnswersUnknownRunWith400())
                        .warned("RUN-029")
                        .saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                Sin.of(new AnswersRunOfAnotherWith400())
                        .warned("RUN-029")
                        .saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                Sin.of(new ShowsRunsUnderAnyAudience()).failed("RUN-030").saying("no 2xx status / was answered 200"),
                Sin.of(new AnswersStartOfNothingWith400())
                        .failed("RUN-031")
                        .saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                Sin.of(new AnswersRunOfNothingWith400())
                        .failed("RUN-032")
                        .saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                Sin.of(new StartsInMilliseconds())
                        .failed("RUN-034")
                        .blocked("RUN-026", "RUN-035")
                        .saying("seconds since the epoch at /createdAt / there is"),
                Sin.of(new StartsInThePast()).warned("RUN-035").saying("createdAt within a day of"),
                Sin.of(new FailsOnGoodFiles())
                        .warned("RUN-036")
                        .recorded("RUN-021")
                        .blocked("RUN-005", "RUN-016", "RUN-017")
                        .saying("one of SUCCESS at /status / there is \"FAILED\""),
                Sin.of(new TellsWindowAsText())
                        .warned("RUN-039")
                        .saying("an integer at /dataFilterStartTime / there is"),
                Sin.of(new LooksBeforeItStarts())
                        .failed("RUN-004")
                        .saying("one of 5 starts at the same moment to be accepted"),
                Sin.of(new GoesOnAfterAFailedStage())
                        .warned("RUN-018")
                        .saying(
                                "no second stage after a failed first / details are [{\"stage\":\"DATASET_INGEST\",\"status\":\"FAILED\",\"flowRunId\""));
    }
}
