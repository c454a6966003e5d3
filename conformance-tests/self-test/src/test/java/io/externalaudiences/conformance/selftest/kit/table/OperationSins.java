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
                Sin.of(new AnswersOperationWith202()).failed("OPERATION-001"),
                Sin.of(new ForgetsOperationId()).failed("OPERATION-001"),
                Sin.of(new AnswersPendingAtFirst()).failed("OPERATION-002"),
                Sin.of(new NeverLeavesProcessing()).tooSlow("OPERATION-003").theRest(Outcome.TOO_SLOW),
                Sin.of(new ChangesItsMind()).failed("OPERATION-004"),
                Sin.of(new ForgetsWhoUpdated()).failed("OPERATION-005"),
                Sin.of(new LosesDetailsOfOperation())
                        .failed("OPERATION-005", "OPERATION-013")
                        .recorded("OPERATION-017"),
                Sin.of(new ForgetsAudienceName()).warned("OPERATION-006"),
                Sin.of(new ChangesAudienceId()).failed("OPERATION-007"),
                Sin.of(new TimesInMilliseconds()).failed("OPERATION-008").blocked("OPERATION-009", "UPDATE-015"),
                Sin.of(new TimesWithFraction()).failed("OPERATION-008").blocked("OPERATION-009", "UPDATE-015"),
                Sin.of(new LivesInThePast()).warned("OPERATION-009", "UPDATE-015"),
                Sin.of(new UpdatesBeforeItCreates()).warned("OPERATION-009"),
                Sin.of(new InventsOperations()).failed("OPERATION-010").blocked("OPERATION-011"),
                Sin.of(new AnswersUnknownOperationWith400())
                        .warned("ISOLATION-005")
                        .warned("OPERATION-011"),
                Sin.of(new AnswersOddOperationIdWith422()).warned("OPERATION-012"),
                Sin.of(new LosesLabelsOfOperation()).failed("OPERATION-013"),
                Sin.of(new KeepsTheNameOfAFailure()).warned("OPERATION-018"));
    }
}
