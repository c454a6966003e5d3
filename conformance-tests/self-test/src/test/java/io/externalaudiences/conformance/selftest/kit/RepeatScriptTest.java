package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.RequirementResult;
import io.externalaudiences.conformance.runner.report.page.Page;
import io.externalaudiences.conformance.selftest.faults.Faults;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.odd.wire.HasIdsThatNeedEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The script of a report sets up what the check has set up, and shows the same fault again. */
class RepeatScriptTest {

    static Stream<Behaviour> servers() {
        return Stream.of(Faults.named("AcceptsSecondRun").server(), new HasIdsThatNeedEncoding() {
            @Override
            public boolean isInTheWay(StoredRun existing, Status status, StoredRun proposed) {
                return false;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void showsTheFaultAgain(Behaviour behaviour) throws IOException, InterruptedException {
        try (MinimalTarget server = MinimalTarget.start(behaviour)) {
            Report report = KitUnderTest.of(server.url(), Set.of("RUN-004"));
            RequirementResult result = report.results().stream()
                    .filter(one -> one.requirement().id().equals("RUN-004"))
                    .findFirst()
                    .orElseThrow();

            String said = run(Page.of(report).script(result, result.evidence().get(0)));

            // The audience is made anew, and two runs of it are accepted.
            assertThat(said.lines().filter("202"::equals)).hasSize(1);
            assertThat(said.split("\"runId\"", -1)).hasSizeGreaterThan(2);
            assertThat(said.lines().filter(line -> line.matches("\\d{3}"))).isSubsetOf("200", "202");
        }
    }

    private static String run(String script) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
        bash.environment().put("ACCESS_TOKEN", "demo-token");
        bash.environment().put("API_KEY", "demo-client");
        Process process = bash.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
