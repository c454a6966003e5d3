package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.requirement.Check;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.RequirementResult;
import io.externalaudiences.conformance.selftest.faults.Expectation;
import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.faults.Faults;
import io.externalaudiences.conformance.selftest.kit.matrix.KillMatrix;
import io.externalaudiences.conformance.selftest.kit.matrix.KillMatrixPages;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.contract.model.Level;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** Each broken server turns exactly the requirements that it breaks, and no check is without a broken server. */
class BrokenServersAreFoundTest {

    private static final String CHECKS = "io.externalaudiences.conformance.checks";

    /** That something ends: nobody can see this broken, only that it has not come true in time. */
    private static final Set<String> PROMISES_OF_AN_END = Set.of("OPERATION-003", "RUN-013");

    private static final KillMatrix MATRIX = new KillMatrix();

    @AfterAll
    static void write() throws IOException {
        if (MATRIX.isWhole(Faults.all().size())) {
            KillMatrixPages.write(MATRIX, Path.of("target", "kill-matrix"));
        }
    }

    static Stream<Fault> faults() {
        return Faults.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    @Execution(ExecutionMode.CONCURRENT)
    void turnsWhatItBreaksAndNothingElse(Fault fault) {
        Expectation expected = fault.expected();
        Report report = KitUnderTest.of(fault.server(), expected.judged());

        MATRIX.saw(fault.name(), KitUnderTest.notPassed(report));
        Map<String, Outcome> turned = KitUnderTest.notPassed(report);
        Map<String, Outcome> others = KitUnderTest.notPassed(report);
        turned.keySet().retainAll(expected.notPassed().keySet());
        others.keySet().removeAll(expected.notPassed().keySet());
        String seen = fault + "\n" + KitUnderTest.reasons(report);
        assertThat(turned).describedAs(seen).isEqualTo(expected.notPassed());
        assertThat(Set.copyOf(others.values()))
                .describedAs(others + " of " + seen)
                .isEqualTo(expected.rest().map(Set::of).orElse(Set.of()));
        assertThat(expected.message()).isNotEmpty();
        assertThat(seen).contains(expected.message());
    }

    /**
     * A check that has never failed is not a check, and one that has failed with others only might be another's shadow.
     * What is open cannot be broken: of that the odd servers show that every way is taken.
     */
    @Test
    void everyRequirementThatIsJudgedHasABrokenServerOfItsOwn() {
        // Some are judged by every exchange, and have no check of their own.
        Stream<Requirement> seen =
                KitUnderTest.of(Behaviour.conforming()).results().stream().map(RequirementResult::requirement);
        Set<String> judged = Stream.concat(checks(), seen.map(Requirement::id)).collect(Collectors.toSet());
        List<Requirement> requirements = Requirements.ofContract().all().stream()
                .filter(requirement -> judged.contains(requirement.id()))
                .filter(requirement -> requirement.level() != Level.MAY)
                .toList();
        MATRIX.judges(requirements);

        assertThat(requirements)
                .isNotEmpty()
                .extracting(Requirement::id)
                .allMatch(id -> Faults.all().stream()
                        .map(Fault::expected)
                        .anyMatch(expected -> PROMISES_OF_AN_END.contains(id)
                                ? expected.isDelayOfNothingBut(id)
                                : expected.isBreachOfNothingBut(id)));
    }

    /** Servers are started and drawn by their names. */
    @Test
    void everyFaultHasANameOfItsOwn() {
        assertThat(Faults.all()).extracting(Fault::name).doesNotHaveDuplicates();
    }

    private static Stream<String> checks() {
        return ReflectionSupport.findAllClassesInPackage(CHECKS, type -> true, name -> true).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Check.class))
                .map(method -> method.getAnnotation(Check.class).value());
    }
}
