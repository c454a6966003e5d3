package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.CertificationRun;
import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In whatever order checks run, and however many of them at once, the verdict is the same.
 *
 * <p>{@code -Dshuffled=200} lasts longer; a failure names the seed of its order, and {@code -Dseed=…} begins with it.
 */
class SameVerdictTest {

    private static final Selection ALL = Selection.DEFAULT;

    private static final int SHUFFLED = Integer.getInteger("shuffled", 1);
    private static final long FIRST_SEED = Long.getLong("seed", 20_261_122L);

    static Stream<Selection> orders() {
        Stream<Selection> shuffled = LongStream.range(FIRST_SEED, FIRST_SEED + SHUFFLED)
                .mapToObj(seed -> byThreads(8).shuffled(seed));
        return Stream.concat(Stream.of(byThreads(1), byThreads(8)), shuffled);
    }

    @ParameterizedTest
    @MethodSource("orders")
    @Execution(ExecutionMode.CONCURRENT)
    void isTheSame(Selection selection) {
        Report report = certified(selection);

        assertThat(outcomes(report))
                .hasSizeGreaterThan(100)
                .allSatisfy((id, outcome) -> assertThat(outcome)
                        .describedAs(id + " of " + selection + "\n" + KitUnderTest.reasons(report))
                        .isEqualTo(Outcome.PASSED));
    }

    private static Report certified(Selection selection) {
        try (MinimalTarget server = KitUnderTest.start(Behaviour.conforming())) {
            CertificationRun run = new CertificationRun(
                    KitUnderTest.configuration(server.url()), selection, new Silence(), Ledger.inMemory());
            // On a thread of the JUnit that runs this test the kit would begin checks of another row.
            return CompletableFuture.supplyAsync(run::report, task -> new Thread(task, "certification").start())
                    .join();
        }
    }

    private static Selection byThreads(int threads) {
        return new Selection(ALL.only(), ALL.areas(), ALL.profiles(), ALL.strict(), threads);
    }

    private static Map<String, Outcome> outcomes(Report report) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        report.results().forEach(result -> outcomes.put(result.requirement().id(), result.outcome()));
        return outcomes;
    }
}
