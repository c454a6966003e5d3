package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.broken.access.DefaultsToProd;
import io.externalaudiences.conformance.selftest.broken.access.DeletesBeforeItLooks;
import io.externalaudiences.conformance.selftest.broken.access.ReadsWithoutApiKey;
import io.externalaudiences.conformance.selftest.broken.access.RefusesUnknownTokenWith401;
import io.externalaudiences.conformance.selftest.broken.access.TakesForgedTokenForUnauthorised;
import io.externalaudiences.conformance.selftest.broken.access.TakesMissingOrgForForeign;
import io.externalaudiences.conformance.selftest.broken.access.TakesMissingTokenForInvalid;
import io.externalaudiences.conformance.selftest.broken.access.TakesUnknownOrgForForeign;
import io.externalaudiences.conformance.selftest.broken.access.TakesUnknownTokenForUnauthorised;
import java.util.List;

/** What the kit says of servers that err about who may call. */
final class AccessSins {
    private AccessSins() {}

    static List<Sin> all() {
        return List.of(
                Sin.of(new TakesMissingTokenForInvalid())
                        .failed("ACCESS-001")
                        .recorded("ACCESS-014")
                        .saying("401 with code 100920-401 / was answered 400 with code 100911-400"),
                Sin.of(new ReadsWithoutApiKey())
                        .failed("ACCESS-002")
                        .recorded("ACCESS-014")
                        .saying("401 with code 100920-401 / was answered 404 with code 100940-404"),
                Sin.of(new TakesMissingOrgForForeign())
                        .failed("ACCESS-003")
                        .recorded("ACCESS-014")
                        .saying("401 with code 100920-401 / was answered 401 with code 100922-401"),
                Sin.of(new DefaultsToProd()).failed("ACCESS-004").saying("401 with code 100920-401 / was answered 204"),
                // A malformed token is one that nobody issued, too.
                Sin.of(new RefusesUnknownTokenWith401())
                        .failed("ACCESS-005", "ERROR-001")
                        .warned("ACCESS-007")
                        .saying("status 400 with code 100911-400 / status 401 came with it"),
                Sin.of(new TakesUnknownTokenForUnauthorised())
                        .failed("ACCESS-005")
                        .warned("ACCESS-007")
                        .saying("400 with code 100911-400 / was answered 401 with code 100922-401"),
                Sin.of(new TakesForgedTokenForUnauthorised())
                        .failed("ACCESS-005")
                        .saying("400 with code 100911-400 / was answered 401 with code 100922-401"),
                Sin.of(new TakesUnknownOrgForForeign())
                        .failed("ACCESS-008")
                        .saying("401 with code 100921-401 / was answered 401 with code 100922-401"),
                Sin.of(new DeletesBeforeItLooks())
                        .failed("ACCESS-002")
                        .saying("the audience to be there still / an update of it is answered 404"));
    }
}
