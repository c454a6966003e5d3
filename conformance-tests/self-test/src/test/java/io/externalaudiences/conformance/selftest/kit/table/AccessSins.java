package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.broken.access.DefaultsToProd;
import io.externalaudiences.conformance.selftest.broken.access.DeletesBeforeItLooks;
import io.externalaudiences.conformance.selftest.broken.access.ReadsWithoutApiKey;
import io.externalaudiences.conformance.selftest.broken.access.RefusesUnknownTokenWith401;
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
                Sin.of(new TakesMissingTokenForInvalid()).failed("ACCESS-001").recorded("ACCESS-014"),
                Sin.of(new ReadsWithoutApiKey()).failed("ACCESS-002").recorded("ACCESS-014"),
                Sin.of(new TakesMissingOrgForForeign()).failed("ACCESS-003").recorded("ACCESS-014"),
                Sin.of(new DefaultsToProd()).failed("ACCESS-004"),
                // A malformed token is one that nobody issued, too.
                Sin.of(new RefusesUnknownTokenWith401())
                        .failed("ACCESS-005", "ERROR-001")
                        .warned("ACCESS-007"),
                Sin.of(new TakesUnknownTokenForUnauthorised())
                        .failed("ACCESS-005")
                        .warned("ACCESS-007"),
                Sin.of(new TakesUnknownOrgForForeign()).failed("ACCESS-008"),
                Sin.of(new DeletesBeforeItLooks()).failed("ACCESS-002"));
    }
}
