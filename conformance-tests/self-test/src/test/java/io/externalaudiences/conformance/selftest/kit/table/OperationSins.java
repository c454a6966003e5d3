package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.selftest.broken.operation.AnswersOddOperationIdWith422;
import io.externalaudiences.conformance.selftest.broken.operation.AnswersOperationWith202;
import io.externalaudiences.conformance.selftest.broken.operation.AnswersPendingAtFirst;
import io.externalaudiences.conformance.selftest.broken.operation.AnswersUnknownOperationWith400;
import io.externalaudiences.conformance.selftest.broken.operation.ChangesAudienceId;
import io.externalaudiences.conformance.selftest.broken.operation.ChangesItsMind;
import io.externalaudiences.conformance.selftest.broken.operation.ForgetsAudienceName;
import io.externalaudiences.conformance.selftest.broken.operation.ForgetsOperationId;
import io.externalaudiences.conformance.selftest.broken.operation.ForgetsWhoUpdated;
import io.externalaudiences.conformance.selftest.broken.operation.InventsOperations;
import io.externalaudiences.conformance.selftest.broken.operation.KeepsTheNameOfAFailure;
import io.externalaudiences.conformance.selftest.broken.operation.LivesInThePast;
import io.externalaudiences.conformance.selftest.broken.operation.LosesDetailsOfOperation;
import io.externalaudiences.conformance.selftest.broken.operation.LosesLabelsOfOperation;
import io.externalaudiences.conformance.selftest.broken.operation.NeverEndsOperationsOverFolders;
import io.externalaudiences.conformance.selftest.broken.operation.NeverLeavesProcessing;
import io.externalaudiences.conformance.selftest.broken.operation.TimesInMilliseconds;
import io.externalaudiences.conformance.selftest.broken.operation.TimesWithFraction;
import io.externalaudiences.conformance.selftest.broken.operation.UpdatesBeforeItCreates;
import java.util.List;

/** What the kit says of servers that err about operations. */
final class OperationSins {
    private OperationSins() {}

    static List<Sin> all() {
        return List.of(
                Sin.of(new AnswersOperationWith202()).failed("OPERATION-001").saying("status 200 / was answered 202"),
                Sin.of(new ForgetsOperationId()).failed("OPERATION-001").saying("at /operationId / there is nothing"),
                Sin.of(new AnswersPendingAtFirst())
                        .failed("OPERATION-002")
                        .saying("one of PROCESSING, SUCCESS, FAILED at /status / there is \"PENDING\""),
                Sin.of(new NeverLeavesProcessing())
                        .tooSlow("OPERATION-003")
                        .theRest(Outcome.TOO_SLOW)
                        .saying("waited 3.0 s (budget create) for operation"),
                Sin.of(new NeverEndsOperationsOverFolders())
                        .tooSlow("OPERATION-003")
                        .saying("waited 3.0 s (budget create) for operation"),
                Sin.of(new ChangesItsMind())
                        .failed("OPERATION-004")
                        .saying("\"SUCCESS\" at /status / there is \"FAILED\""),
                Sin.of(new ForgetsWhoUpdated())
                        .failed("OPERATION-005")
                        .saying("a string at /updatedBy / there is nothing"),
                Sin.of(new LosesDetailsOfOperation())
                        .failed("OPERATION-005", "OPERATION-013")
                        .recorded("OPERATION-017")
                        .saying("a value at /operationDetails / there is nothing"),
                Sin.of(new ForgetsAudienceName()).warned("OPERATION-006").saying("at /audienceName / there is nothing"),
                Sin.of(new ChangesAudienceId()).failed("OPERATION-007").saying("at /audienceId / there is"),
                Sin.of(new TimesInMilliseconds())
                        .failed("OPERATION-008")
                        .blocked("OPERATION-009", "UPDATE-015")
                        .saying("seconds since the epoch at /createdAt / there is"),
                Sin.of(new TimesWithFraction())
                        .failed("OPERATION-008")
                        .blocked("OPERATION-009", "UPDATE-015")
                        .saying("an integer at /createdAt / there is 1."),
                Sin.of(new LivesInThePast())
                        .warned("OPERATION-009", "UPDATE-015")
                        .saying("createdAt within a day of"),
                Sin.of(new UpdatesBeforeItCreates()).warned("OPERATION-009").saying("updatedAt not before createdAt"),
                Sin.of(new InventsOperations())
                        .failed("OPERATION-010")
                        .blocked("OPERATION-011")
                        .saying("no 2xx status / was answered 200"),
                Sin.of(new AnswersUnknownOperationWith400())
                        .warned("OPERATION-011")
                        .saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                Sin.of(new AnswersOddOperationIdWith422())
                        .warned("OPERATION-012")
                        .saying(
                                "400 with code 100910-400, or 404 with code 100940-404 / was answered 422 with code 100960-422"),
                Sin.of(new LosesLabelsOfOperation())
                        .failed("OPERATION-013")
                        .saying("[\"core/C1\"] at /operationDetails/labels / there is nothing"),
                Sin.of(new KeepsTheNameOfAFailure())
                        .warned("OPERATION-018")
                        .saying("a success (2xx) / was answered 409 with code 100950-409"));
    }
}
