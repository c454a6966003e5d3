package io.externalaudiences.conformance.selftest.kit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.selftest.kit.KitProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever answers there, the kit ends in time and in little memory, and takes none of it for an implementation. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileTargetsTest {

    private static final int BROKEN = 1;
    private static final int UNUSABLE = 3;

    /** Enough to be taken for an implementation, and for the first checks to begin. */
    private static final int A_WHILE = 60;

    /** What they answer is whole, and JSON: wrong, but by the contract. */
    private static final Set<HostileAnswer> SAY_YES = EnumSet.of(
            HostileAnswer.SAYS_YES_TO_EVERYTHING,
            HostileAnswer.ANNOUNCES_TOO_LITTLE,
            HostileAnswer.SENDS_A_LOT,
            HostileAnswer.SENDS_A_LOT_IN_LITTLE);

    private static final String BUDGETS = "budgets: {create: 2, run: 2, consistency: 2, exchange: 2}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isNotTakenForAnImplementation(HostileAnswer hostile) throws IOException, InterruptedException {
        int exitCode = certify(hostile, 0);

        assertThat(exitCode).describedAs(said()).isEqualTo(SAY_YES.contains(hostile) ? BROKEN : UNUSABLE);
    }

    /** Those that cost the kit most: time, or memory. */
    @ParameterizedTest
    @EnumSource(names = {"HANGS", "DRIPS", "SENDS_A_LOT_IN_LITTLE", "IS_A_COMPRESSION_BOMB", "FAILS_AT_EVERYTHING"})
    void isNeverConformantAfterAWhile(HostileAnswer hostile) throws IOException, InterruptedException {
        int exitCode = certify(hostile, A_WHILE);

        assertThat(exitCode).describedAs(said()).isIn(BROKEN, UNUSABLE);
    }

    private int certify(HostileAnswer hostile, int wellBehaved) throws IOException, InterruptedException {
        KitProcess kit = new KitProcess(folder).with("-Xmx128m");
        Path configuration = Path.of(kit.configuration());
        Files.writeString(configuration, Files.readString(configuration).replaceFirst("(?s)budgets:.*", BUDGETS));
        try (HostileServer target = new HostileServer(hostile, wellBehaved)) {
            return kit.certify(target.url(), configuration);
        }
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("output.txt"));
    }
}
