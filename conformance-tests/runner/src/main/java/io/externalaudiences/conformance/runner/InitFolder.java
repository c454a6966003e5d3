package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.fixture.SourcePack;
import io.externalaudiences.conformance.runner.configuration.ConfigurationFault;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what a vendor begins with: a configuration to fill in, and the files to upload. */
@Command(
        name = "init",
        description = "Write a configuration to fill in, and the source pack to upload.",
        mixinStandardHelpOptions = true)
final class InitFolder implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FOLDER", description = "where to; made if it is not there")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        Path configuration = folder.resolve("certify.yaml");
        if (Files.exists(configuration)) {
            throw new ConfigurationFault(configuration + " is there already, and is left as it is");
        }
        Path pack = folder.resolve("source-pack");
        SourcePack.write(pack);
        TargetConfigurations.writePattern(configuration);
        command.commandLine().getOut().println("""
                Wrote %s and %s.

                1. Upload the files of the source pack to where your implementation reads from.
                2. Fill in the configuration: url, credentials, and where each file lies.
                3. certify --config %s""".formatted(configuration, pack, configuration));
        return 0;
    }
}
