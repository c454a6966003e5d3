package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.RequirementResult;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.contract.model.Level;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every promise of the contract is judged by a real run, or the contract says why it cannot be. */
class CoverageTest {

    @Test
    void everyMustAndShouldIsJudgedOrSaysWhyNot() {
        Set<String> judged = judged(KitUnderTest.of(Behaviour.conforming()));

        Set<String> unexplained = Requirements.ofContract().all().stream()
                .filter(requirement -> requirement.level() != Level.MAY)
                .filter(requirement -> requirement.untestableBecause() == null)
                .map(Requirement::id)
                .filter(id -> !judged.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unexplained)
                .describedAs("give each a check, or an untestable-because in requirements.yaml")
                .isEmpty();
    }

    private static Set<String> judged(Report report) {
        return report.results().stream()
                .map(RequirementResult::requirement)
                .map(Requirement::id)
                .collect(Collectors.toSet());
    }
}
