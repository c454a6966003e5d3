package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.broken.access.AcceptsExpiredToken;
import io.externalaudiences.conformance.selftest.broken.access.AcceptsForeignClient;
import io.externalaudiences.conformance.selftest.broken.access.AcceptsForeignOrg;
import io.externalaudiences.conformance.selftest.broken.access.AnswersExpiredTokenWith401;
import io.externalaudiences.conformance.selftest.broken.access.AnswersForeignClientWith403;
import io.externalaudiences.conformance.selftest.broken.access.DeletesWithReadOnlyToken;
import io.externalaudiences.conformance.selftest.broken.access.OpensEverySandbox;
import io.externalaudiences.conformance.selftest.broken.isolation.DeletesAcrossSandboxes;
import io.externalaudiences.conformance.selftest.broken.isolation.ListsRunsAcrossSandboxes;
import io.externalaudiences.conformance.selftest.broken.isolation.SharesNamesAcrossSandboxes;
import io.externalaudiences.conformance.selftest.broken.isolation.ShowsOperationsAcrossOrgs;
import io.externalaudiences.conformance.selftest.broken.isolation.ShowsOperationsAcrossSandboxes;
import io.externalaudiences.conformance.selftest.broken.isolation.TellsThatItExists;
import io.externalaudiences.conformance.selftest.broken.isolation.UpdatesAcrossSandboxes;
import java.util.List;

/** What the kit says of servers that let a second caller do what it may not. */
final class SecondCallerSins {
    private SecondCallerSins() {}

    static List<Sin> all() {
        return List.of(
                Sin.of(new AcceptsExpiredToken()).failed("ACCESS-006").blocked("ACCESS-007"),
                Sin.of(new AnswersExpiredTokenWith401()).warned("ACCESS-007"),
                Sin.of(new AcceptsForeignOrg()).failed("ACCESS-009"),
                Sin.of(new AnswersForeignClientWith403()).failed("ACCESS-010", "ERROR-001"),
                Sin.of(new AcceptsForeignClient()).failed("ACCESS-011"),
                Sin.of(new DeletesWithReadOnlyToken()).failed("ACCESS-012"),
                Sin.of(new OpensEverySandbox()).failed("ACCESS-013"),
                Sin.of(new DeletesAcrossSandboxes()).failed("ISOLATION-001"),
                Sin.of(new UpdatesAcrossSandboxes()).failed("ISOLATION-001"),
                Sin.of(new ShowsOperationsAcrossSandboxes()).failed("ISOLATION-002"),
                Sin.of(new ListsRunsAcrossSandboxes()).failed("ISOLATION-002"),
                Sin.of(new SharesNamesAcrossSandboxes()).failed("ISOLATION-003"),
                Sin.of(new ShowsOperationsAcrossOrgs()).failed("ISOLATION-004"),
                Sin.of(new TellsThatItExists()).warned("ISOLATION-005"));
    }
}
