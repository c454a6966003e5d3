package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.RequirementResult;
import io.externalaudiences.conformance.runner.report.page.Page;
import io.externalaudiences.conformance.selftest.faults.Faults;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The script of a report sets up what the check has set up, and shows the same fault again. */
class RepeatScriptTest {

    @Test
    void showsTheFaultAgain() throws IOException, InterruptedException {
        try (MinimalTarget server =
                MinimalTarget.start(Faults.named("AcceptsSecondRun").server())) {
            Report report = Certification.of(server.url(), Set.of("RUN-004"));
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
