package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.conformance.http.Limits;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.runner.Certification;
import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.junit.ConformanceTests;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** A certification is the same, whether a command line asks for it or a build. */
class CertificationTest {

    private static final Selection ONE = Selection.DEFAULT.only(Set.of("CREATE-001"));

    @TempDir
    private Path folder;

    @Test
    void aBuildFindsAllReports() throws IOException {
        try (MinimalTarget server = KitUnderTest.start(Behaviour.conforming())) {
            Stream<DynamicTest> tests = ConformanceTests.of(KitUnderTest.configuration(server.url()), ONE);

            assertThat(tests).extracting(DynamicTest::getDisplayName).anyMatch(name -> name.startsWith("CREATE-001 "));
            assertThat(Path.of("target", "certification"))
                    .isDirectoryContaining(file -> file.endsWith("report.html"))
                    .isDirectoryContaining(file -> file.endsWith("report.json"))
                    .isDirectoryContaining(file -> file.endsWith("report.md"))
                    .isDirectoryContaining(file -> file.endsWith("junit.xml"));
            assertThat(server.names()).isEmpty();
        }
    }

    @Test
    void aBuildMaySayHowHardItsServerIsAsked() throws IOException {
        try (MinimalTarget server = KitUnderTest.start(Behaviour.conforming())) {
            TargetConfiguration target =
                    KitUnderTest.configuration(server.url()).within(new Limits(null, 1));

            // Preflight is not counted; a create alone needs no more than one, its operation does.
            List<DynamicTest> tests = ConformanceTests.of(target, Selection.DEFAULT.only(Set.of("OPERATION-003")))
                    .toList();

            assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
                    .isInstanceOf(TestAbortedException.class)
                    .hasMessageContaining("the 1 requests that the kit may send");
        }
    }

    /** What an earlier run could not delete must not be forgotten by a later one. */
    @Test
    void eachRunHasALedgerOfItsOwn() throws IOException {
        List<Path> ledgers = new ArrayList<>();
        try (MinimalTarget server = KitUnderTest.start(new NeverDeletes())) {
            Certification certification =
                    new Certification(KitUnderTest.configuration(server.url()), ONE, folder.resolve("reports"));

            certification.carriedOut(new Silence(), ledgers::add);
            certification.carriedOut(new Silence(), ledgers::add);
        }

        assertThat(ledgers)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(ledger -> assertThat(ledger).isNotEmptyFile());
        try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("ledger-")))
                    .hasSize(2);
        }
    }

    private static final class NeverDeletes implements Behaviour {
        @Override
        public void delete(StoredAudience audience, Store store) {
            throw new RefusedException(PlatformCode.NOT_AUTHORIZED.because("Audiences are kept."));
        }
    }
}
