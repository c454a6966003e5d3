package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.report.ProfileVerdict;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.Verdict;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.odd.AsksForPatience;
import io.externalaudiences.conformance.selftest.odd.KnowsThePluralOnly;
import io.externalaudiences.conformance.selftest.odd.ShowsStagesFromTheBeginning;
import io.externalaudiences.conformance.selftest.odd.ShowsWritesLate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** A server that keeps the contract is never red, however odd its ways are. */
class ConformingServerTest {

    private static final String ODD_SERVERS = "io.externalaudiences.conformance.selftest.odd";

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Stream<Arguments> servers() {
        return Stream.of(
                Arguments.of(Behaviour.conforming(), Map.of()),
                Arguments.of(new ShowsWritesLate(), Map.of()),
                Arguments.of(new AsksForPatience(), Map.of()),
                Arguments.of(new KnowsThePluralOnly(), Map.of("OPERATION-016", Outcome.RECORDED)),
                Arguments.of(new ShowsStagesFromTheBeginning(), Map.of("RUN-038", Outcome.RECORDED)));
    }

    @ParameterizedTest
    @MethodSource("servers")
    @Execution(ExecutionMode.CONCURRENT)
    void isConformant(Behaviour server, Map<String, Outcome> recorded) {
        isConformant(Certification.of(server), recorded);
    }

    @Test
    void everyOddServerIsAmongThem() {
        List<Class<?>> odd =
                ReflectionSupport.findAllClassesInPackage(ODD_SERVERS, Behaviour.class::isAssignableFrom, name -> true);

        assertThat(servers().<Class<?>>map(server -> server.get()[0].getClass()))
                .containsAll(odd);
    }

    static Stream<UnaryOperator<String>> dates() {
        return Stream.of(
                date -> HTTP_DATE.format(Instant.from(HTTP_DATE.parse(date)).plus(Duration.ofMinutes(10))),
                date -> "the day after the day before.");
    }

    /** A proxy may have another time than its target, or write dates that nobody can read. */
    @ParameterizedTest
    @MethodSource("dates")
    @Execution(ExecutionMode.CONCURRENT)
    void isConformantBehindAnyProxy(UnaryOperator<String> date) {
        isConformant(Certification.behindProxy(date), Map.of());
    }

    private static void isConformant(Report report, Map<String, Outcome> recorded) {
        assertThat(Certification.notPassed(report))
                .describedAs(Certification.reasons(report))
                .isEqualTo(recorded);
        assertThat(report.observations()).isEmpty();
        assertThat(report.verdicts()).extracting(ProfileVerdict::verdict).containsOnly(Verdict.CONFORMANT);
        assertThat(report.results()).hasSizeGreaterThan(60);
    }
}
