package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.report.ProfileVerdict;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.Verdict;
import io.externalaudiences.contract.model.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A server that was given no files to read keeps all of the contract that needs none. */
class WithoutFilesTest {

    @Test
    void whatNeedsNoFilesIsConformant() {
        Report report = KitUnderTest.withoutSources();

        assertThat(report.results())
                .filteredOn(result -> result.requirement().profile() != Profile.INGESTION)
                .filteredOn(result -> result.outcome() != Outcome.PASSED)
                .describedAs(KitUnderTest.reasons(report))
                .isEmpty();
        assertThat(verdicts(report, Profile.CORE, Profile.ACCESS)).containsOnly(Verdict.CONFORMANT);
        assertThat(verdicts(report, Profile.INGESTION)).containsOnly(Verdict.PARTIAL);
    }

    private static List<Verdict> verdicts(Report report, Profile... profiles) {
        return report.verdicts().stream()
                .filter(verdict -> List.of(profiles).contains(verdict.profile()))
                .map(ProfileVerdict::verdict)
                .toList();
    }
}
