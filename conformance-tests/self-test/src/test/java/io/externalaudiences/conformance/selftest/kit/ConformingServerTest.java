package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.runner.report.ProfileVerdict;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.Verdict;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import org.junit.jupiter.api.Test;

/** A server that keeps the contract is never red. */
class ConformingServerTest {

    @Test
    void theSecondImplementationIsConformant() {
        Report report = Certification.of(new Behaviour() {});

        assertThat(Certification.notPassed(report))
                .describedAs(Certification.reasons(report))
                .isEmpty();
        assertThat(report.observations()).isEmpty();
        assertThat(report.verdicts()).extracting(ProfileVerdict::verdict).containsOnly(Verdict.CONFORMANT);
        assertThat(report.results()).hasSizeGreaterThan(60);
    }
}
