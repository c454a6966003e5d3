package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.broken.delete.AnswersDeleteOfNothingWith400;
import io.externalaudiences.conformance.selftest.broken.delete.AnswersDeleteWith200;
import io.externalaudiences.conformance.selftest.broken.delete.AnswersDeletedWith422;
import io.externalaudiences.conformance.selftest.broken.delete.DeletesNothing;
import io.externalaudiences.conformance.selftest.broken.delete.DeletesWhatIsNotThere;
import io.externalaudiences.conformance.selftest.broken.delete.KeepsTheNameOfTheDeleted;
import io.externalaudiences.conformance.selftest.broken.delete.ListsRunsOfTheDeleted;
import io.externalaudiences.conformance.selftest.broken.delete.StartsRunsOfTheDeleted;
import io.externalaudiences.conformance.selftest.broken.delete.UpdatesTheDeleted;
import java.util.List;

/** What the kit says of servers that err when an audience is deleted. */
final class DeleteSins {
    private DeleteSins() {}

    static List<Sin> all() {
        return List.of(
                Sin.of(new AnswersDeleteWith200()).failed("DELETE-001"),
                Sin.of(new DeletesNothing()).failed("DELETE-002", "DELETE-003").warned("DELETE-004", "DELETE-006"),
                Sin.of(new UpdatesTheDeleted()).failed("DELETE-002"),
                Sin.of(new StartsRunsOfTheDeleted()).failed("DELETE-003"),
                Sin.of(new AnswersDeletedWith422()).warned("DELETE-004"),
                Sin.of(new DeletesWhatIsNotThere()).failed("DELETE-005").warned("DELETE-004", "ERROR-017"),
                Sin.of(new ListsRunsOfTheDeleted()).warned("DELETE-004"),
                Sin.of(new AnswersDeleteOfNothingWith400())
                        .warned("ISOLATION-005")
                        .failed("DELETE-005"),
                Sin.of(new KeepsTheNameOfTheDeleted()).warned("DELETE-006"));
    }
}
