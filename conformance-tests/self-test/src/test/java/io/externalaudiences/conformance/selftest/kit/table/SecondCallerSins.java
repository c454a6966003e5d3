package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.broken.access.AcceptsExpiredToken;
import io.externalaudiences.conformance.selftest.broken.access.AcceptsForeignClient;
import io.externalaudiences.conformance.selftest.broken.access.AcceptsForeignOrg;
import io.externalaudiences.conformance.selftest.broken.access.AnswersExpiredTokenWith401;
import io.externalaudiences.conformance.selftest.broken.access.AnswersForeignClientWith403;
import io.externalaudiences.conformance.selftest.broken.access.DeletesWithReadOnlyToken;
import io.externalaudiences.conformance.selftest.broken.access.OpensEverySandbox;
import io.externalaudiences.conformance.selftest.broken.access.TakesForeignClientForInvalidToken;
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
                Sin.of(new AcceptsExpiredToken())
                        .failed("ACCESS-006")
                        .blocked("ACCESS-007")
                        .saying("a refusal (4xx) / was answered 202"),
                Sin.of(new AnswersExpiredTokenWith401())
                        .warned("ACCESS-007")
                        .saying("400 with code 100911-400 / was answered 401 with code 100922-401"),
                Sin.of(new AcceptsForeignOrg()).failed("ACCESS-009").saying("a refusal (4xx) / was answered 202"),
                Sin.of(new AnswersForeignClientWith403())
                        .failed("ACCESS-010", "ERROR-001")
                        .saying("status 401 with code 100922-401 / status 403 came with it"),
                Sin.of(new TakesForeignClientForInvalidToken())
                        .failed("ACCESS-010")
                        .saying("401 with code 100922-401 / was answered 400 with code 100911-400"),
                Sin.of(new AcceptsForeignClient()).failed("ACCESS-011").saying("a refusal (4xx) / was answered 202"),
                Sin.of(new DeletesWithReadOnlyToken())
                        .failed("ACCESS-012")
                        .saying("a refusal (4xx) / was answered 204"),
                Sin.of(new OpensEverySandbox()).failed("ACCESS-013").saying("a refusal (4xx) / was answered 202"),
                Sin.of(new DeletesAcrossSandboxes())
                        .failed("ISOLATION-001")
                        .saying("the audience to be there still / an update of it is answered 404"),
                Sin.of(new UpdatesAcrossSandboxes())
                        .failed("ISOLATION-001")
                        .saying("nothing of somebody else to be shown / the answer shows"),
                Sin.of(new ShowsOperationsAcrossSandboxes())
                        .failed("ISOLATION-002")
                        .saying("nothing of somebody else to be shown / the answer shows"),
                Sin.of(new ListsRunsAcrossSandboxes())
                        .failed("ISOLATION-002")
                        .saying("nothing of somebody else to be shown / the answer shows"),
                Sin.of(new SharesNamesAcrossSandboxes())
                        .failed("ISOLATION-003")
                        .saying("a success (2xx) / was answered 409 with code 100950-409"),
                Sin.of(new ShowsOperationsAcrossOrgs())
                        .failed("ISOLATION-004")
                        .saying("nothing of somebody else to be shown / the answer shows"),
                Sin.of(new TellsThatItExists())
                        .warned("ISOLATION-005")
                        .saying("404 with code 100940-404 / was answered 401 with code 100922-401"));
    }
}
