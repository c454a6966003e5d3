package io.externalaudiences.conformance.selftest.kit.reach;

import io.externalaudiences.conformance.http.ConnectionOptions;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.runner.CertificationRun;
import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.preflight.TargetUnusable;
import io.externalaudiences.conformance.selftest.kit.Silence;
import java.net.URI;
import java.util.Set;

/** A run of one check by a way. */
final class Reached {

    private Reached() {}

    /** How the check has ended, or what was in its way. */
    static String by(URI url, ConnectionOptions connection) {
        CertificationRun run = new CertificationRun(
                TargetConfigurations.ofReferenceServer(url).through(connection),
                Selection.DEFAULT.only(Set.of("CREATE-001")),
                new Silence(),
                Ledger.inMemory());
        try {
            return run.report().results().stream()
                    .filter(result -> result.requirement().id().equals("CREATE-001"))
                    .map(result -> result.outcome().words())
                    .findFirst()
                    .orElse("not judged");
        } catch (TargetUnusable e) {
            return e.getMessage();
        }
    }
}
