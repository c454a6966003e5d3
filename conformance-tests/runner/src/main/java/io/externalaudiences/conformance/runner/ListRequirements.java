package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.runner.configuration.ConfigurationFault;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what a conforming target promises. */
@Command(name = "list", description = "List the requirements of the contract.", mixinStandardHelpOptions = true)
final class ListRequirements implements Runnable {

    @Spec
    private CommandSpec command;

    @Option(names = "--area", paramLabel = "AREA", description = "those of one area only, such as RUN")
    private @Nullable String area;

    @Override
    public void run() {
        Requirements requirements = Requirements.ofContract();
        if (area != null && !requirements.areas().contains(area)) {
            throw new ConfigurationFault("--area " + area + ": the areas are " + requirements.areas());
        }
        PrintWriter out = command.commandLine().getOut();
        requirements.all().stream()
                .filter(requirement -> area == null || requirement.area().equals(area))
                .forEach(requirement -> out.println(line(requirement)));
    }

    static String line(Requirement requirement) {
        return String.format(
                Locale.ROOT,
                "%-14s %-6s %s%s",
                requirement.id(),
                requirement.level(),
                requirement.sentence(),
                requirement.provisional() ? " (provisional)" : "");
    }
}
