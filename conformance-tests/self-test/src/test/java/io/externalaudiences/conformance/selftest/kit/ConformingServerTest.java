package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.report.ProfileVerdict;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.Verdict;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.odd.OddServer;
import io.externalaudiences.conformance.selftest.odd.OddServers;
import io.externalaudiences.contract.model.Level;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** A server that keeps the contract is never red, however odd its ways are. */
class ConformingServerTest {

    /** What nothing on the wire can show, as the contract says beside each. */
    private static final List<String> NOT_SHOWN = List.of("DELETE-009", "RUN-037", "UPDATE-018");

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Stream<OddServer> oddServers() {
        return OddServers.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddServers")
    @Execution(ExecutionMode.CONCURRENT)
    void isConformantInItsOddWay(OddServer odd) {
        Report report = KitUnderTest.of(odd.server());

        isConformant(report, odd.expected().notPassed());
        assertThat(report.conditions().operationsPath())
                .isEqualTo(
                        odd.name().equals("KnowsThePluralOnly")
                                ? "/external-audiences/operations/"
                                : "/external-audience/operations/");
    }

    @Test
    void isConformantWithoutOddWays() {
        isConformant(KitUnderTest.of(Behaviour.conforming()), Map.of());
    }

    /** What is open and can be shown is shown; of the others the contract says why they cannot be. */
    @Test
    void everyOpenRequirementHasAnOddServerOrCannotBeShown() {
        Set<String> shown =
                oddServers().flatMap(odd -> odd.differsIn().stream()).collect(Collectors.toCollection(TreeSet::new));
        List<Requirement> open = Requirements.ofContract().all().stream()
                .filter(requirement -> requirement.level() == Level.MAY)
                .toList();

        assertThat(open.stream().map(Requirement::id)).containsAll(shown);
        assertThat(open)
                .filteredOn(requirement -> !shown.contains(requirement.id()))
                .allSatisfy(requirement ->
                        assertThat(requirement.untestableBecause()).isNotNull())
                .extracting(Requirement::id)
                .containsExactlyInAnyOrderElementsOf(NOT_SHOWN);
    }

    /** Nobody can tell from outside whether such a run has ended well, and none is in the way of the next. */
    @Test
    void whatCannotBeLookedAtIsBlockedAndNeverRed() {
        Set<String> ofRunsInProgress = Set.of("RUN-004", "RUN-005", "RUN-006", "RUN-007");

        Report report = KitUnderTest.of(new CancelsLongRuns(), ofRunsInProgress);

        assertThat(KitUnderTest.notPassed(report))
                .containsOnlyKeys(ofRunsInProgress)
                .allSatisfy((id, outcome) -> assertThat(outcome).isEqualTo(Outcome.BLOCKED));
        assertThat(KitUnderTest.reasons(report)).contains("the first run ended before the second was asked for");
    }

    static Stream<UnaryOperator<String>> heads() {
        return Stream.of(
                HeadProxy.stamped(date ->
                        HTTP_DATE.format(Instant.from(HTTP_DATE.parse(date)).plus(Duration.ofMinutes(10)))),
                HeadProxy.stamped(date -> "the day after the day before."),
                HeadProxy.inLowerCase());
    }

    /** A proxy may have another time than its target, write dates that nobody can read, or names in lower case. */
    @ParameterizedTest
    @MethodSource("heads")
    @Execution(ExecutionMode.CONCURRENT)
    void isConformantBehindAnyProxy(UnaryOperator<String> head) {
        isConformant(KitUnderTest.behindProxy(head), Map.of());
    }

    private static void isConformant(Report report, Map<String, Outcome> notPassed) {
        assertThat(KitUnderTest.notPassed(report))
                .describedAs(KitUnderTest.reasons(report))
                .isEqualTo(notPassed);
        // What is recorded of one request among many is told request by request.
        assertThat(report.observations().isEmpty()).isEqualTo(!notPassed.containsKey("ERROR-018"));
        assertThat(report.verdicts()).extracting(ProfileVerdict::verdict).containsOnly(Verdict.CONFORMANT);
        assertThat(report.results()).hasSizeGreaterThan(60);
    }

    /** Ends a run over a large file at once, with a status of its own. */
    private static final class CancelsLongRuns implements Behaviour {
        @Override
        public Duration runTime(AudienceDetails details, Timing timing) {
            return Duration.ZERO;
        }

        @Override
        public ObjectNode run(StoredRun run, @Nullable Status status) {
            ObjectNode body = Behaviour.super.run(run, status);
            return status == Status.SUCCESS ? body.put("status", "CANCELLED") : body;
        }
    }
}
