package io.externalaudiences.independent;

import static io.externalaudiences.independent.ContractCopy.DOCUMENT;
import static io.externalaudiences.independent.ContractCopy.FLOWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spectral and Redocly have nothing to say of the contract and its flows, and would have. */
final class LintByOthersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT, FLOWS})
    void spectralHasNothingToSay(String file) throws IOException, InterruptedException {
        assertThat(spectral(Tool.CONTRACT.resolve(file))).returns(0, Tool.Result::exitCode);
    }

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT, FLOWS})
    void redoclyHasNothingToSay(String file) throws IOException, InterruptedException {
        assertThat(redocly(Tool.CONTRACT.resolve(file))).returns(0, Tool.Result::exitCode);
    }

    @Test
    void spectralSeesAnOperationIdThatIsWrittenOtherwise() throws IOException, InterruptedException {
        Path broken =
                ContractCopy.in(folder, DOCUMENT, "operationId: startIngestionRun", "operationId: start_ingestion_run");

        assertThat(spectral(broken)).satisfies(result -> {
            assertThat(result.exitCode()).isNotZero();
            assertThat(result.output()).contains("ids-are-camel-case");
        });
    }

    @Test
    void redoclySeesAFlowWithAnUnknownOperation() throws IOException, InterruptedException {
        Path broken = ContractCopy.in(folder, FLOWS, "operationId: startIngestionRun", "unknown: startIngestionRun");

        assertThat(redocly(broken).exitCode()).isNotZero();
    }

    private static Tool.Result spectral(Path file) throws IOException, InterruptedException {
        return new Tool("spectral")
                .run(
                        "lint",
                        "--ruleset",
                        Tool.configuration("spectral.yaml").toString(),
                        "--fail-severity=hint",
                        file.toString());
    }

    private static Tool.Result redocly(Path file) throws IOException, InterruptedException {
        return new Tool("redocly")
                .run("lint", "--config", Tool.configuration("redocly.yaml").toString(), file.toString());
    }
}
