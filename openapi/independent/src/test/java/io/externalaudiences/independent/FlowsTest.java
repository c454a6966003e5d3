package io.externalaudiences.independent;

import static io.externalaudiences.independent.ContractCopy.FLOWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Redocly Respect plays the flows, and holds each answer of the reference server against the contract. */
final class FlowsTest {

    private static ReferenceServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startServer(@TempDir Path data) throws IOException {
        server = ReferenceServer.start(data);
    }

    @AfterAll
    static void endServer() {
        server.close();
    }

    @Test
    void thePlayedFlowsKeepTheContract() throws IOException, InterruptedException {
        Tool.Result result = played(Tool.CONTRACT.resolve(FLOWS), "Kept");

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("Workflows: 3 passed, 3 total");
    }

    @Test
    void anAnswerThatIsNotTheFlowsIsSeen() throws IOException, InterruptedException {
        Path broken = ContractCopy.in(folder, FLOWS, "$statusCode == 204", "$statusCode == 200");

        Tool.Result result = played(broken, "Broken");

        assertThat(result.exitCode()).as(result.output()).isNotZero();
        assertThat(result.output()).contains("✗ success criteria check - $statusCode == 200");
    }

    private static Tool.Result played(Path flows, String audienceName) throws IOException, InterruptedException {
        return new Tool("redocly")
                .run(
                        "respect",
                        flows.toString(),
                        "--server",
                        "externalAudiences=" + server.url(),
                        "--input=accessToken=demo-token",
                        "--input=apiKey=demo-client",
                        "--input=organisation=C0FFEE0123456789ABCDEF01@ExampleOrg",
                        "--input=sandbox=prod",
                        "--input=audienceName=" + audienceName,
                        "--input=path=" + ReferenceServer.FILE);
    }
}
