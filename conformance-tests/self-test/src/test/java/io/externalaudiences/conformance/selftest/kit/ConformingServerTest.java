package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.report.ProfileVerdict;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.Verdict;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.odd.AddsProperties;
import io.externalaudiences.conformance.selftest.odd.AsksForPatience;
import io.externalaudiences.conformance.selftest.odd.Compresses;
import io.externalaudiences.conformance.selftest.odd.DescribesProblems;
import io.externalaudiences.conformance.selftest.odd.EndsRunsAtOnce;
import io.externalaudiences.conformance.selftest.odd.FlattensTheSource;
import io.externalaudiences.conformance.selftest.odd.KeepsDefaultsToItself;
import io.externalaudiences.conformance.selftest.odd.KnowsThePluralOnly;
import io.externalaudiences.conformance.selftest.odd.ListsOldestFirst;
import io.externalaudiences.conformance.selftest.odd.NamesTheCharset;
import io.externalaudiences.conformance.selftest.odd.QueuesRuns;
import io.externalaudiences.conformance.selftest.odd.RefusesOverlapAsConflict;
import io.externalaudiences.conformance.selftest.odd.SaysHowAStartedRunIs;
import io.externalaudiences.conformance.selftest.odd.SendsInChunks;
import io.externalaudiences.conformance.selftest.odd.ShowsStagesFromTheBeginning;
import io.externalaudiences.conformance.selftest.odd.ShowsTheAudienceEarly;
import io.externalaudiences.conformance.selftest.odd.ShowsWritesLate;
import io.externalaudiences.conformance.selftest.odd.TurnsKeysRound;
import io.externalaudiences.conformance.selftest.odd.WritesIdsInUpperCase;
import io.externalaudiences.conformance.selftest.odd.WritesPretty;
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
                Arguments.of(new AddsProperties(), Map.of()),
                Arguments.of(new Compresses(), Map.of()),
                Arguments.of(new DescribesProblems(), Map.of()),
                Arguments.of(new EndsRunsAtOnce(), Map.of()),
                Arguments.of(new FlattensTheSource(), Map.of()),
                Arguments.of(new KeepsDefaultsToItself(), Map.of("CREATE-042", Outcome.RECORDED)),
                Arguments.of(new ListsOldestFirst(), Map.of("RUN-026", Outcome.RECORDED)),
                Arguments.of(new NamesTheCharset(), Map.of()),
                Arguments.of(new QueuesRuns(), Map.of()),
                Arguments.of(new RefusesOverlapAsConflict(), Map.of()),
                Arguments.of(new SaysHowAStartedRunIs(), Map.of()),
                Arguments.of(new SendsInChunks(), Map.of()),
                Arguments.of(new ShowsTheAudienceEarly(), Map.of()),
                Arguments.of(new TurnsKeysRound(), Map.of()),
                Arguments.of(new WritesIdsInUpperCase(), Map.of()),
                Arguments.of(new WritesPretty(), Map.of()),
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
        assertThat(report.conditions().operationsPath())
                .isEqualTo(
                        recorded.containsKey("OPERATION-016")
                                ? "/external-audiences/operations/"
                                : "/external-audience/operations/");
        assertThat(report.verdicts()).extracting(ProfileVerdict::verdict).containsOnly(Verdict.CONFORMANT);
        assertThat(report.results()).hasSizeGreaterThan(60);
    }
}
