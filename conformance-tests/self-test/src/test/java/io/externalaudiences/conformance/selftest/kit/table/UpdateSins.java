package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.broken.update.AcceptsZeroTtlInUpdate;
import io.externalaudiences.conformance.selftest.broken.update.AddsLabels;
import io.externalaudiences.conformance.selftest.broken.update.AnswersUpdateOfNothingWith400;
import io.externalaudiences.conformance.selftest.broken.update.AnswersUpdateWith202;
import io.externalaudiences.conformance.selftest.broken.update.AppliesPartOfARefusedUpdate;
import io.externalaudiences.conformance.selftest.broken.update.ClampsTtlInUpdate;
import io.externalaudiences.conformance.selftest.broken.update.DropsUnlistedFields;
import io.externalaudiences.conformance.selftest.broken.update.ForgetsWhichWasUpdated;
import io.externalaudiences.conformance.selftest.broken.update.ForgetsWhoCreated;
import io.externalaudiences.conformance.selftest.broken.update.FreezesUpdatedAt;
import io.externalaudiences.conformance.selftest.broken.update.IgnoresDescription;
import io.externalaudiences.conformance.selftest.broken.update.IgnoresEmptyLabels;
import io.externalaudiences.conformance.selftest.broken.update.IgnoresNewTtl;
import io.externalaudiences.conformance.selftest.broken.update.IgnoresOtherProperties;
import io.externalaudiences.conformance.selftest.broken.update.IgnoresUnknownFields;
import io.externalaudiences.conformance.selftest.broken.update.KeepsTheFirstNewDescription;
import io.externalaudiences.conformance.selftest.broken.update.MovesSource;
import io.externalaudiences.conformance.selftest.broken.update.RefusesEmptyLabels;
import io.externalaudiences.conformance.selftest.broken.update.RefusesNewDescription;
import io.externalaudiences.conformance.selftest.broken.update.RefusesNewFieldLabels;
import io.externalaudiences.conformance.selftest.broken.update.RefusesNewLabels;
import io.externalaudiences.conformance.selftest.broken.update.RefusesNinetyInUpdate;
import io.externalaudiences.conformance.selftest.broken.update.RenamesAudience;
import io.externalaudiences.conformance.selftest.broken.update.RenamesBesideADescription;
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
                Sin.of(new AnswersUpdateWith202()).failed("UPDATE-001").saying("status 200 / was answered 202"),
                Sin.of(new IgnoresDescription())
                        .failed("UPDATE-002", "UPDATE-013")
                        .saying(
                                "\"New sample description\" at /description / there is \"A sample version of an external audience\""),
                Sin.of(new KeepsTheFirstNewDescription())
                        .failed("UPDATE-002")
                        .saying("\"The second new description\" at /description / there is \"New sample description\""),
                Sin.of(new RefusesNewDescription())
                        .failed("UPDATE-001", "UPDATE-002")
                        .blocked("OPERATION-017", "UPDATE-007", "UPDATE-009", "UPDATE-013", "UPDATE-014", "UPDATE-015")
                        .saying("status 200 / was answered 400 with code 100910-400"),
                Sin.of(new RefusesNewLabels())
                        .recorded("ERROR-018")
                        .failed("UPDATE-003")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new RefusesNewFieldLabels())
                        .failed("UPDATE-004")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new AddsLabels())
                        .failed("UPDATE-003")
                        .saying("[\"core/C5\"] at /labels / there is [\"core/C1\",\"core/C5\"]"),
                Sin.of(new DropsUnlistedFields())
                        .failed("UPDATE-004")
                        .saying(
                                "at /fields / there is [{\"name\":\"list_id\",\"type\":\"string\",\"labels\":[\"core/C7\"]}]"),
                Sin.of(new IgnoresNewTtl())
                        .failed("UPDATE-005")
                        .recorded("UPDATE-019")
                        .saying("1 at /ttlInDays / there is 40"),
                Sin.of(new RefusesNinetyInUpdate())
                        .recorded("ERROR-018")
                        .failed("UPDATE-005")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new AcceptsZeroTtlInUpdate())
                        .recorded("ERROR-018")
                        .failed("CREATE-005", "UPDATE-006")
                        .saying(
                                "an answer as the schema of updateExternalAudience says / /ttlInDays: must have a minimum value of 1"),
                Sin.of(new ClampsTtlInUpdate())
                        .recorded("ERROR-018")
                        .failed("UPDATE-006")
                        .blocked("UPDATE-010")
                        .saying("a refusal with 400 or 422 / was answered 200"),
                Sin.of(new ResetsTtlThatIsNotSent()).failed("UPDATE-007").saying("40 at /ttlInDays / there is 30"),
                Sin.of(new IgnoresEmptyLabels()).failed("UPDATE-008").saying("[] at /labels / there is [\"core/C1\"]"),
                Sin.of(new RefusesEmptyLabels())
                        .failed("UPDATE-008")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new MovesSource())
                        .failed("UPDATE-009")
                        .warned("UPDATE-011")
                        .saying("\"people/good.csv\" at /sourceSpec/params/path / there is \"people/other.csv\""),
                Sin.of(new RenamesAudience())
                        .failed("UPDATE-009")
                        .warned("UPDATE-011")
                        .saying("at /audienceName / there is"),
                Sin.of(new RenamesBesideADescription()).failed("UPDATE-009").saying("at /audienceName / there is"),
                Sin.of(new RetypesFields())
                        .recorded("UPDATE-017")
                        .failed("UPDATE-009")
                        .warned("UPDATE-011")
                        .saying(
                                "at /fields / there is [{\"name\":\"ppid\",\"type\":\"string\",\"identityNs\":\"Email\"},{\"name\":\"list_id\",\"type\":\"long\""),
                Sin.of(new AppliesPartOfARefusedUpdate())
                        .failed("UPDATE-010")
                        .saying(
                                "\"A sample version of an external audience\" at /description / there is \"must not be seen\""),
                Sin.of(new IgnoresOtherProperties())
                        .warned("UPDATE-011")
                        .saying(
                                "a refusal, by additionalProperties of the contract at /noSuchProperty / was answered 200"),
                Sin.of(new IgnoresUnknownFields())
                        .warned("UPDATE-012")
                        .saying("a refusal with 400 or 422 / was answered 200"),
                Sin.of(new ForgetsWhichWasUpdated()).failed("UPDATE-013").saying("at /audienceId / there is nothing"),
                Sin.of(new ForgetsWhoCreated()).warned("UPDATE-014").saying("a value at /createdBy / there is nothing"),
                Sin.of(new FreezesUpdatedAt()).warned("UPDATE-015").saying("updatedAt later than"),
                Sin.of(new UpdatesInThePast()).warned("UPDATE-015").saying("and updatedAt not before"),
                Sin.of(new AnswersUpdateOfNothingWith400())
                        .failed("UPDATE-016")
                        .saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                Sin.of(new TakesTimeToLiveOrLabels()).failed("UPDATE-007").saying("52 at /ttlInDays / there is 47"));
    }
}
