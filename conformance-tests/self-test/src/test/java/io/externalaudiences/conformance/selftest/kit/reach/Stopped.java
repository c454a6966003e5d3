package io.externalaudiences.conformance.selftest.kit.reach;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.externalaudiences.conformance.fixture.SourceLocation;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.http.Budgets;
import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.runner.CertificationRun;
import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.preflight.TargetUnusable;
import io.externalaudiences.conformance.selftest.kit.Silence;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Runs of the kit that must end before the first check. */
final class Stopped {

    private static final Duration BRIEFLY = Duration.ofSeconds(3);

    private static final Budgets PATIENT = new Budgets(BRIEFLY, BRIEFLY, BRIEFLY, Duration.ofMinutes(1));

    /** For targets that do not answer at all. */
    private static final Budgets IMPATIENT = new Budgets(BRIEFLY, BRIEFLY, BRIEFLY, Duration.ofSeconds(5));

    private Stopped() {}

    /** What the kit says of a target there. */
    static String at(String url) {
        return at(URI.create(url));
    }

    static String at(URI url) {
        return of(demo(url));
    }

    /** The same, not waited for any longer than has to be. */
    static String soonAt(URI url) {
        TargetConfiguration demo = demo(url);
        return of(new TargetConfiguration(url, demo.credentials(), demo.sources(), IMPATIENT));
    }

    static String at(URI url, Credentials credentials) {
        TargetConfiguration demo = demo(url);
        return of(new TargetConfiguration(url, credentials, demo.sources(), PATIENT));
    }

    static String at(URI url, Map<Sources, SourceLocation> sources) {
        return of(new TargetConfiguration(url, demo(url).credentials(), sources, PATIENT));
    }

    private static String of(TargetConfiguration configuration) {
        CertificationRun run = new CertificationRun(
                configuration, Selection.DEFAULT.only(Set.of("CREATE-001")), new Silence(), Ledger.inMemory());
        return catchThrowableOfType(TargetUnusable.class, run::report).getMessage();
    }

    private static TargetConfiguration demo(URI url) {
        TargetConfiguration demo = TargetConfigurations.ofReferenceServer(url);
        return new TargetConfiguration(url, demo.credentials(), demo.sources(), PATIENT);
    }
}
