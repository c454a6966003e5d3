package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.report.ProfileVerdict;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.Verdict;
import io.externalaudiences.conformance.selftest.minimal.audience.KnownSources;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.contract.model.Profile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has no files for the kit is not blamed for it. */
class WithoutFilesTest {

    /** Of a server that looks for a file when it reads it. */
    @Test
    void whatNeedsNoFilesIsConformant() {
        Report report = KitUnderTest.withoutSources(Behaviour.conforming(), KnownSources.demo());

        assertThat(report.results())
                .filteredOn(result -> result.requirement().profile() != Profile.INGESTION)
                .filteredOn(result -> result.outcome() != Outcome.PASSED)
                .describedAs(KitUnderTest.reasons(report))
                .isEmpty();
        assertThat(verdicts(report, Profile.CORE, Profile.ACCESS)).containsOnly(Verdict.CONFORMANT);
        assertThat(verdicts(report, Profile.INGESTION)).containsOnly(Verdict.PARTIAL);
    }

    static Stream<Named<Behaviour>> serversThatLookForFiles() {
        return Stream.of(
                Named.of("ends the operation with FAILED", Behaviour.conforming()),
                Named.of("refuses the create", new RefusesMissingFiles()));
    }

    /** Without an audience hardly anything can be looked at, and nothing is held against anybody. */
    @ParameterizedTest
    @MethodSource("serversThatLookForFiles")
    void whoLooksForFilesThatAreNotThereIsNotBlamed(Behaviour behaviour) {
        Report report = KitUnderTest.withoutSources(behaviour, new KnownSources(List.of()));

        assertThat(report.results())
                .filteredOn(result -> Set.of(Outcome.FAILED, Outcome.WARNED).contains(result.outcome()))
                .describedAs(KitUnderTest.reasons(report))
                .isEmpty();
        assertThat(verdicts(report, Profile.CORE)).containsOnly(Verdict.PARTIAL);
        assertThat(KitUnderTest.reasons(report))
                .containsAnyOf(
                        "the configuration names no sources.good",
                        "does the configuration say where the files of the source pack lie?");
    }

    private static List<Verdict> verdicts(Report report, Profile... profiles) {
        return report.verdicts().stream()
                .filter(verdict -> List.of(profiles).contains(verdict.profile()))
                .map(ProfileVerdict::verdict)
                .toList();
    }

    /** Looks for the file when nothing else is wrong: labels are looked at last. */
    private static final class RefusesMissingFiles implements Behaviour {
        @Override
        public Optional<Refusal> refuseLabels(Property labels) {
            return Optional.of(PlatformCode.UNPROCESSABLE.because("There is no such file."));
        }
    }
}
