package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.report.MarkdownReport;
import io.externalaudiences.conformance.runner.report.ProfileVerdict;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.Verdict;
import io.externalaudiences.conformance.selftest.faults.Faults;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.contract.model.Profile;
import io.externalaudiences.contract.model.Requirements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that breaks what came after the release of its version is told so, and stays conformant. */
class ProvisionalRequirementsTest {

    private static final String KEPT = "CREATE-001";
    private static final String BROKEN = "CREATE-012";

    @Test
    void whatCameLaterFailsNobody(@TempDir Path folder) throws IOException {
        Report report = reportOfVersionReleasedWith(Set.of(KEPT));

        assertThat(report.verdicts()).extracting(ProfileVerdict::verdict).containsExactly(Verdict.CONFORMANT);
        assertThat(MarkdownReport.write(report, folder)).content().contains(BROKEN + " | failed (provisional)");
    }

    @Test
    void whatTheVersionWasReleasedWithFails() {
        Report report = reportOfVersionReleasedWith(Set.of(KEPT, BROKEN));

        assertThat(report.verdicts()).extracting(ProfileVerdict::verdict).containsExactly(Verdict.NON_CONFORMANT);
    }

    private static Report reportOfVersionReleasedWith(Set<String> released) {
        Selection core = new Selection(Set.of(KEPT, BROKEN), Set.of(), Set.of(Profile.CORE), false, 2);
        Report report;
        try (MinimalTarget server =
                KitUnderTest.start(Faults.named("AcceptsFieldWithoutName").server())) {
            report = KitUnderTest.of(
                    server.url(), core, Requirements.ofContract().frozenAt(released));
        }
        assertThat(KitUnderTest.notPassed(report)).containsEntry(BROKEN, Outcome.FAILED);
        return report;
    }
}
