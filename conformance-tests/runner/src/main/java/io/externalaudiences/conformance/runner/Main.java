package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.http.UserInfo;
import io.externalaudiences.conformance.runner.comparison.CompareReports;
import io.externalaudiences.conformance.runner.configuration.ConfigurationFault;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.preflight.TargetUnusable;
import io.externalaudiences.conformance.runner.progress.Progress;
import io.externalaudiences.conformance.runner.reference.ReferenceServer;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.Summary;
import io.externalaudiences.text.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The kit's entry: options in, report and exit code out. */
@Command(
        name = "certify",
        description = {
            "Certifies an implementation of the External Audiences API: whether it keeps the contract, and if not,",
            "which sentence of it is broken. Needs --reference, or --config with a url in it or beside it.",
            ""
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            ListRequirements.class,
            ExplainRequirement.class,
            InitFolder.class,
            CleanAfterCrash.class,
            CompareReports.class
        },
        versionProvider = Versions.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n")
public final class Main implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Options options = new Options();

    @Mixin
    private final TargetOptions targetOptions = new TargetOptions();

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The kit as a command; executing it gives an {@link ExitCode}. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main())
                .setOut(Terminal.out())
                .setErr(Terminal.err())
                // Its colours would be taken for what no target may send to a terminal.
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((fault, given) -> ends(
                        fault.getCommandLine(),
                        ExitCode.BAD_OPTIONS,
                        UserInfo.masked(fault.getMessage()) + "; --help shows what there is"))
                .setExecutionExceptionHandler((fault, failed, parsed) -> ends(failed, fault));
        commandLine.getCommandSpec().usageMessage().exitCodeList(ExitCode.list());
        return commandLine;
    }

    @Override
    public Integer call() throws IOException {
        options.check();
        Selection selection = options.selection();
        if (!options.reference) {
            TargetConfiguration target = targetOptions.appliedTo(options.target());
            UnusedUserInfo.tell(spec.commandLine().getErr(), "url", options.givenUrl());
            return certify(target, selection);
        }
        try (ReferenceServer server = ReferenceServer.start()) {
            TargetConfiguration target = TargetConfigurations.ofReferenceServer(server.url());
            return certify(targetOptions.appliedTo(target), selection);
        }
    }

    private int certify(TargetConfiguration target, Selection selection) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        UnusedUserInfo.tell(err, "--second-url", targetOptions.secondUrl);
        UnusedUserInfo.tell(err, "--proxy", targetOptions.proxy);
        Certification certification = new Certification(target, selection, options.report);
        Report report;
        try (Progress progress = Progress.fitting()) {
            report = certification.carriedOut(progress, this::sayHowToClean);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(Summary.of(report));
        out.println("Report      " + certification.page() + ", and report.json, report.md and junit.xml beside it");
        return ExitCode.of(report).number();
    }

    private void sayHowToClean(Path ledger) {
        spec.commandLine()
                .getErr()
                .println("certify: not all that was made could be deleted; to try again: certify clean --ledger "
                        + ledger + " --config FILE");
    }

    private static int ends(CommandLine commandLine, Exception fault) {
        if (fault instanceof ConfigurationFault) {
            return ends(commandLine, ExitCode.BAD_OPTIONS, fault.getMessage());
        }
        if (fault instanceof TargetUnusable) {
            return ends(commandLine, ExitCode.TARGET_UNUSABLE, fault.getMessage());
        }
        commandLine.getErr().print(Terminal.stackTrace(fault));
        return ends(
                commandLine, ExitCode.KIT_ERROR, "the kit itself has failed, and says nothing of the target: " + fault);
    }

    private static int ends(CommandLine commandLine, ExitCode exitCode, String message) {
        commandLine.getErr().println("certify: " + message);
        return exitCode.number();
    }
}
