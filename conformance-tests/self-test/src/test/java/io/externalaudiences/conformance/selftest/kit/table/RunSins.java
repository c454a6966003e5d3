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
                Sin.of(new AnswersStartWith201()).failed("RUN-001"),
                Sin.of(new ForgetsWhoStarted()).failed("RUN-002"),
                Sin.of(new DefaultsStartTime()).failed("RUN-003"),
                Sin.of(new AcceptsSecondRun()).failed("RUN-004").blocked("RUN-005", "RUN-007"),
                Sin.of(new AbortsRunInProgress()).failed("RUN-005"),
                Sin.of(new KeepsRefusedRun()).failed("RUN-005"),
                Sin.of(new NeverEndsRuns())
                        .tooSlow(
                                "RUN-005", "RUN-013", "RUN-014", "RUN-015", "RUN-016", "RUN-017", "RUN-018", "RUN-021",
                                "RUN-023", "RUN-026", "RUN-027", "RUN-036"),
                // With all checks side by side it is chance whose runs stand in whose way.
                Sin.of(new RunsOneAtATime()).failed("RUN-006").only("RUN-006"),
                Sin.of(new AnswersSecondRunWith400()).warned("RUN-007"),
                Sin.of(new RefusesEndTime())
                        .failed("RUN-008")
                        .recorded("RUN-011")
                        .blocked("RUN-009", "RUN-015", "RUN-039"),
                Sin.of(new RoundsWindowToHours()).failed("RUN-009"),
                Sin.of(new AcceptsBackwardWindow()).warned("RUN-010"),
                Sin.of(new AcceptsFractionalEnd()).warned("RUN-010"),
                Sin.of(new AcceptsFractionalStart()).warned("RUN-010"),
                Sin.of(new AnswersRunWith202()).failed("RUN-012"),
                Sin.of(new NeverFindsRuns())
                        .failed("RUN-012")
                        .tooSlow(
                                "RUN-005", "RUN-013", "RUN-014", "RUN-015", "RUN-016", "RUN-017", "RUN-018", "RUN-021",
                                "RUN-023", "RUN-026", "RUN-027", "RUN-036")
                        .blocked("RUN-019", "RUN-020", "RUN-034", "RUN-035"),
                Sin.of(new ChangesFlowRunIds()).failed("RUN-014"),
                Sin.of(new ForgetsItsWindow()).failed("RUN-015"),
                Sin.of(new MovesTheEndOfTheWindow()).failed("RUN-015"),
                Sin.of(new FinishesWithoutStages()).failed("RUN-016").blocked("RUN-017", "RUN-018"),
                Sin.of(new ForgetsFlowRunId()).failed("RUN-016"),
                Sin.of(new TellsProfileStoreFirst()).warned("RUN-017"),
                Sin.of(new SucceedsWithFailedStage()).warned("RUN-018"),
                Sin.of(new ForgetsWhoseRunItIs()).failed("RUN-019"),
                Sin.of(new TellsDifferentialAsText()).failed("RUN-020"),
                Sin.of(new InventsRuns())
                        .failed("RUN-028", "RUN-030", "RUN-032")
                        .blocked("RUN-029"),
                Sin.of(new AnswersUnknownRunWith400()).warned("RUN-029"),
                Sin.of(new AnswersRunOfAnotherWith400()).warned("RUN-029"),
                Sin.of(new ShowsRunsUnderAnyAudience()).failed("RUN-030"),
                Sin.of(new AnswersStartOfNothingWith400())
                        .warned("ISOLATION-005")
                        .failed("RUN-031"),
                Sin.of(new AnswersRunOfNothingWith400()).warned("ISOLATION-005").failed("RUN-032"),
                Sin.of(new StartsInMilliseconds()).failed("RUN-034").blocked("RUN-026", "RUN-035"),
                Sin.of(new StartsInThePast()).warned("RUN-035"),
                Sin.of(new FailsOnGoodFiles())
                        .warned("RUN-036")
                        .recorded("RUN-021")
                        .blocked("RUN-005", "RUN-016", "RUN-017"),
                Sin.of(new TellsWindowAsText()).warned("RUN-039"),
                Sin.of(new LooksBeforeItStarts()).failed("RUN-004"),
                Sin.of(new GoesOnAfterAFailedStage()).warned("RUN-018"));
    }
}
