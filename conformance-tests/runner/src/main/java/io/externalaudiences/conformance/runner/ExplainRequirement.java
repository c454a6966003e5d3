package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.runner.configuration.ConfigurationFault;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says all that the contract has on one requirement. */
@Command(name = "explain", description = "Explain one requirement.", mixinStandardHelpOptions = true)
final class ExplainRequirement implements Runnable {

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "ID", description = "its id, such as RUN-004")
    private String id = "";

    @Override
    public void run() {
        Requirements requirements = Requirements.ofContract();
        if (!requirements.contains(id)) {
            throw new ConfigurationFault("the contract has no requirement " + id + "; list shows what there is");
        }
        explain(requirements.get(id), command.commandLine().getOut());
    }

    static void explain(Requirement requirement, PrintWriter out) {
        out.println(requirement.id() + "  " + requirement.sentence());
        out.println();
        row(
                out,
                "level",
                requirement.level() + ", for it is "
                        + requirement.strength().name().toLowerCase(Locale.ROOT));
        row(out, "operation", requirement.operation());
        row(out, "guide", requirement.source());
        row(out, "ruling", requirement.ruling() + " in DECISIONS.md of the contract");
        row(out, "profile", requirement.profile().name().toLowerCase(Locale.ROOT));
        if (requirement.provisional()) {
            row(out, "provisional", "it came after this version was released, so no verdict follows from it");
        }
        if (requirement.untestableBecause() != null) {
            row(out, "not judged", requirement.untestableBecause());
        }
        requirement.hints().forEach(hint -> row(out, "look at", hint));
    }

    private static void row(PrintWriter out, String name, String value) {
        out.println(String.format(Locale.ROOT, "%-12s%s", name, value));
    }
}
