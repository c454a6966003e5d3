package io.externalaudiences.conformance.selftest.kit.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.http.Budgets;
import io.externalaudiences.conformance.http.ConnectionOptions;
import io.externalaudiences.conformance.http.Limits;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.CertificationRun;
import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.report.ProfileVerdict;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.Verdict;
import io.externalaudiences.conformance.selftest.kit.Silence;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A target with two base URLs, as one of several instances has them. */
class SecondUrlTest {

    /** What one instance does not know will not come. */
    private static final Budgets BUDGETS =
            new Budgets(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(10));

    private static final Selection SOME = Selection.DEFAULT.areas(Set.of("CREATE", "OPERATION", "DELETE"));

    @Test
    void instancesThatShareTheirStateAreOneTarget() {
        try (MinimalTarget server = MinimalTarget.start()) {
            URI second = URI.create(server.url().toString().replace("127.0.0.1", "localhost"));

            Report report = report(server.url(), second, SOME);

            assertThat(report.results())
                    .isNotEmpty()
                    .allSatisfy(result -> assertThat(result.outcome())
                            .describedAs(result.requirement().id())
                            .isEqualTo(Outcome.PASSED));
            assertThat(report.conditions().secondUrl()).isEqualTo(second);
        }
    }

    @Test
    void anInstanceThatKnowsNothingOfTheOtherIsFound() {
        try (MinimalTarget server = MinimalTarget.start();
                MinimalTarget other = MinimalTarget.start()) {
            Report report = report(server.url(), other.url(), Selection.DEFAULT.only(Set.of("OPERATION-001")));

            assertThat(report.results())
                    .filteredOn(result -> result.requirement().id().equals("OPERATION-001"))
                    .singleElement()
                    .satisfies(result -> {
                        assertThat(result.outcome()).isNotEqualTo(Outcome.PASSED);
                        assertThat(result.evidence().get(0).exchanges())
                                .extracting(
                                        exchange -> URI.create(exchange.url()).getPort())
                                .contains(server.url().getPort(), other.url().getPort());
                    });
            assertThat(report.verdicts()).extracting(ProfileVerdict::verdict).doesNotContain(Verdict.CONFORMANT);
        }
    }

    @Test
    void oneThatIsNotThereIsSaidBeforehand() {
        try (MinimalTarget server = MinimalTarget.start()) {
            URI nowhere = URI.create("http://127.0.0.1:1/data/core/ais");

            assertThat(Reached.by(server.url(), new ConnectionOptions(nowhere, null, null)))
                    .contains("http://127.0.0.1:1/data/core/ais");
        }
    }

    private static Report report(URI first, URI second, Selection selection) {
        TargetConfiguration demo = TargetConfigurations.ofReferenceServer(first);
        TargetConfiguration target = new TargetConfiguration(
                first,
                demo.credentials(),
                demo.secondCredentials(),
                demo.sources(),
                BUDGETS,
                new ConnectionOptions(second, null, null),
                Limits.NONE);
        return new CertificationRun(target, selection, new Silence(), Ledger.inMemory()).report();
    }
}
