package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.broken.update.AcceptsZeroTtlInUpdate;
import io.externalaudiences.conformance.selftest.broken.update.AddsLabels;
import io.externalaudiences.conformance.selftest.broken.update.AnswersUpdateOfNothingWith400;
import io.externalaudiences.conformance.selftest.broken.update.AnswersUpdateWith202;
import io.externalaudiences.conformance.selftest.broken.update.AppliesPartOfARefusedUpdate;
import io.externalaudiences.conformance.selftest.broken.update.DropsUnlistedFields;
import io.externalaudiences.conformance.selftest.broken.update.ForgetsWhichWasUpdated;
import io.externalaudiences.conformance.selftest.broken.update.ForgetsWhoCreated;
import io.externalaudiences.conformance.selftest.broken.update.FreezesUpdatedAt;
import io.externalaudiences.conformance.selftest.broken.update.IgnoresDescription;
import io.externalaudiences.conformance.selftest.broken.update.IgnoresEmptyLabels;
import io.externalaudiences.conformance.selftest.broken.update.IgnoresNewTtl;
import io.externalaudiences.conformance.selftest.broken.update.IgnoresOtherProperties;
import io.externalaudiences.conformance.selftest.broken.update.IgnoresUnknownFields;
import io.externalaudiences.conformance.selftest.broken.update.MovesSource;
import io.externalaudiences.conformance.selftest.broken.update.RefusesEmptyLabels;
import io.externalaudiences.conformance.selftest.broken.update.RefusesNewDescription;
import io.externalaudiences.conformance.selftest.broken.update.RefusesNewFieldLabels;
import io.externalaudiences.conformance.selftest.broken.update.RefusesNewLabels;
import io.externalaudiences.conformance.selftest.broken.update.RefusesNinetyInUpdate;
import io.externalaudiences.conformance.selftest.broken.update.RenamesAudience;
import io.externalaudiences.conformance.selftest.broken.update.ResetsTtlThatIsNotSent;
import io.externalaudiences.conformance.selftest.broken.update.RetypesFields;
import io.externalaudiences.conformance.selftest.broken.update.TakesTimeToLiveOrLabels;
import io.externalaudiences.conformance.selftest.broken.update.UpdatesInThePast;
import java.util.List;

/** What the kit says of servers that err when an audience is updated. */
final class UpdateSins {
    private UpdateSins() {}

    static List<Sin> all() {
        return List.of(
                Sin.of(new AnswersUpdateWith202()).failed("UPDATE-001"),
                Sin.of(new IgnoresDescription()).failed("UPDATE-002", "UPDATE-013"),
                Sin.of(new RefusesNewDescription())
                        .failed("UPDATE-001", "UPDATE-002")
                        .blocked("OPERATION-017", "UPDATE-007", "UPDATE-009", "UPDATE-013", "UPDATE-014", "UPDATE-015"),
                Sin.of(new RefusesNewLabels()).recorded("ERROR-018").failed("UPDATE-003"),
                Sin.of(new RefusesNewFieldLabels()).failed("UPDATE-004"),
                Sin.of(new AddsLabels()).failed("UPDATE-003"),
                Sin.of(new DropsUnlistedFields()).failed("UPDATE-004"),
                Sin.of(new IgnoresNewTtl()).failed("UPDATE-005").recorded("UPDATE-019"),
                Sin.of(new RefusesNinetyInUpdate()).recorded("ERROR-018").failed("UPDATE-005"),
                Sin.of(new AcceptsZeroTtlInUpdate()).recorded("ERROR-018").failed("CREATE-005", "UPDATE-006"),
                Sin.of(new ResetsTtlThatIsNotSent()).failed("UPDATE-007"),
                Sin.of(new IgnoresEmptyLabels()).failed("UPDATE-008"),
                Sin.of(new RefusesEmptyLabels()).failed("UPDATE-008"),
                Sin.of(new MovesSource()).failed("UPDATE-009").warned("UPDATE-011"),
                Sin.of(new RenamesAudience()).failed("UPDATE-009").warned("UPDATE-011"),
                Sin.of(new RetypesFields())
                        .recorded("UPDATE-017")
                        .failed("UPDATE-009")
                        .warned("UPDATE-011"),
                Sin.of(new AppliesPartOfARefusedUpdate()).failed("UPDATE-010"),
                Sin.of(new IgnoresOtherProperties()).warned("UPDATE-011"),
                Sin.of(new IgnoresUnknownFields()).warned("UPDATE-012"),
                Sin.of(new ForgetsWhichWasUpdated()).failed("UPDATE-013"),
                Sin.of(new ForgetsWhoCreated()).warned("UPDATE-014"),
                Sin.of(new FreezesUpdatedAt()).warned("UPDATE-015"),
                Sin.of(new UpdatesInThePast()).warned("UPDATE-015"),
                Sin.of(new AnswersUpdateOfNothingWith400())
                        .warned("ISOLATION-005")
                        .failed("UPDATE-016"),
                Sin.of(new TakesTimeToLiveOrLabels()).failed("UPDATE-007"));
    }
}
