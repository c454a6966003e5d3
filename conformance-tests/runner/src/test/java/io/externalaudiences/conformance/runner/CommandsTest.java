package io.externalaudiences.conformance.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.runner.configuration.ConfigurationFault;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kit can do beside certifying. */
class CommandsTest {

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void listsEveryRequirement() {
        assertThat(execute("list")).isZero();
        assertThat(said.toString().lines())
                .hasSize(Requirements.ofContract().all().size());
    }

    @Test
    void listsOneArea() {
        assertThat(execute("list", "--area", "DELETE")).isZero();
        assertThat(said.toString().lines()).isNotEmpty().allMatch(line -> line.startsWith("DELETE-"));
    }

    @Test
    void explainsARequirement() {
        assertThat(execute("explain", "RUN-004")).isZero();
        assertThat(said.toString())
                .startsWith("RUN-004  A start is refused")
                .contains("MUST")
                .contains("R-53");
    }

    @Test
    void refusesToExplainWhatIsNotThere() {
        assertThat(execute("explain", "RUN-999")).isEqualTo(2);
        assertThat(said.toString()).contains("the contract has no requirement RUN-999");
    }

    @Test
    void initWritesAConfigurationThatOnlyLacksItsSecret() throws IOException {
        assertThat(execute("init", folder.toString())).isZero();

        assertThat(folder.resolve("source-pack/large.csv")).exists();
        Assertions.assertThatThrownBy(() -> TargetConfigurations.read(folder.resolve("certify.yaml"), null))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("the variable ACCESS_TOKEN is not set");
    }

    @Test
    void initLeavesWhatIsThere() throws IOException {
        Path there = Files.writeString(folder.resolve("certify.yaml"), "mine");

        assertThat(execute("init", folder.toString())).isEqualTo(2);
        assertThat(there).hasContent("mine");
    }

    @Test
    void refusesToCompareWhatIsNoReport() throws IOException {
        String odd = Files.writeString(folder.resolve("odd.json"), "{}").toString();

        assertThat(execute("compare", odd, odd)).isEqualTo(2);
        assertThat(said.toString()).contains("is no report.json of this kit").hasLineCount(1);
    }

    @Test
    void saysWhatIsProvisional() {
        Requirement provisional = Requirements.ofContract().frozenAt(Set.of()).get("RUN-004");
        ExplainRequirement.explain(provisional, new PrintWriter(said, true));

        assertThat(said.toString()).contains("no verdict follows from it");
        assertThat(ListRequirements.line(provisional)).endsWith(" (provisional)");
    }

    private int execute(String... arguments) {
        PrintWriter writer = new PrintWriter(said, true);
        return Main.commandLine().setOut(writer).setErr(writer).execute(arguments);
    }
}
