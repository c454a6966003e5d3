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
                Sin.of(new AnswersDeleteWith200()).failed("DELETE-001").saying("status 204 / was answered 200"),
                Sin.of(new DeletesNothing())
                        .failed("DELETE-002", "DELETE-003")
                        .warned("DELETE-004", "DELETE-006")
                        .saying("a refusal (4xx) / was answered 200"),
                Sin.of(new UpdatesTheDeleted()).failed("DELETE-002").saying("a refusal (4xx) / was answered 200"),
                Sin.of(new StartsRunsOfTheDeleted()).failed("DELETE-003").saying("a refusal (4xx) / was answered 200"),
                Sin.of(new AnswersDeletedWith422())
                        .warned("DELETE-004")
                        .saying("404 with code 100940-404 / was answered 422 with code 100960-422"),
                Sin.of(new DeletesWhatIsNotThere())
                        .failed("DELETE-005")
                        .warned("DELETE-004", "ERROR-017")
                        .saying("404 with code 100940-404 / was answered 204"),
                Sin.of(new ListsRunsOfTheDeleted())
                        .warned("DELETE-004")
                        .saying("404 with code 100940-404 / was answered 200"),
                Sin.of(new AnswersDeleteOfNothingWith400())
                        .failed("DELETE-005")
                        .saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                Sin.of(new KeepsTheNameOfTheDeleted())
                        .warned("DELETE-006")
                        .saying("a success (2xx) / was answered 409 with code 100950-409"));
    }
}
