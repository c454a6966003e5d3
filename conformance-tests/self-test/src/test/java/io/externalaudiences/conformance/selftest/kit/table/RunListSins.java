package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.broken.runlist.AnswersBareArray;
import io.externalaudiences.conformance.selftest.broken.runlist.AnswersListOfNothingWith400;
import io.externalaudiences.conformance.selftest.broken.runlist.AnswersListWith206;
import io.externalaudiences.conformance.selftest.broken.runlist.AnswersNullForNoRuns;
import io.externalaudiences.conformance.selftest.broken.runlist.ForgetsStatusInList;
import io.externalaudiences.conformance.selftest.broken.runlist.ListsARunTwice;
import io.externalaudiences.conformance.selftest.broken.runlist.ListsOnlyTheNewest;
import io.externalaudiences.conformance.selftest.broken.runlist.ListsRunsOfAll;
import io.externalaudiences.conformance.selftest.broken.runlist.NamesRunsItems;
import java.util.List;

/** What the kit says of servers that err in the list of runs. */
final class RunListSins {
    private RunListSins() {}

    static List<Sin> all() {
        return List.of(
                Sin.of(new AnswersBareArray())
                        .blocked("ISOLATION-002", "ISOLATION-004")
                        .failed("RUN-022")
                        .blocked("RUN-005", "RUN-023", "RUN-024", "RUN-025", "RUN-026", "RUN-027")
                        .saying("an array at /runs / there is nothing"),
                Sin.of(new NamesRunsItems())
                        .tooSlow("ISOLATION-002", "ISOLATION-004")
                        .failed("RUN-022")
                        .warned("RUN-025")
                        .tooSlow("RUN-005", "RUN-023", "RUN-024", "RUN-026", "RUN-027")
                        .saying("waited 3.0 s (budget consistency) for the list to hold ["),
                Sin.of(new AnswersListWith206()).failed("RUN-022").saying("status 200 / was answered 206"),
                Sin.of(new ListsOnlyTheNewest())
                        .tooSlow("RUN-023", "RUN-026", "RUN-027")
                        .saying("waited 3.0 s (budget consistency) for the list to hold ["),
                // With all checks side by side it is chance whose runs are there already.
                Sin.of(new ListsRunsOfAll()).failed("RUN-023").only("RUN-023").saying("the list also holds ["),
                Sin.of(new ForgetsStatusInList())
                        .failed("RUN-024")
                        .saying("status in each entry of runs / there is {\"audienceName\":\""),
                Sin.of(new AnswersNullForNoRuns()).warned("RUN-025").saying("an array at /runs / there is null"),
                Sin.of(new AnswersListOfNothingWith400())
                        .failed("RUN-033")
                        .saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                Sin.of(new ListsARunTwice()).failed("RUN-023").saying("each run once / there are ["));
    }
}
