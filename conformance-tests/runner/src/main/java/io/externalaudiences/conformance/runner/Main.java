package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.http.UserInfo;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.runner.comparison.CompareReports;
import io.externalaudiences.conformance.runner.configuration.ConfigurationFault;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.preflight.TargetUnusable;
import io.externalaudiences.conformance.runner.progress.Progress;
import io.externalaudiences.conformance.runner.reference.ReferenceServer;
import io.externalaudiences.conformance.runner.report.HtmlReport;
import io.externalaudiences.conformance.runner.report.JsonReport;
import io.externalaudiences.conformance.runner.report.JunitReport;
import io.externalaudiences.conformance.runner.report.MarkdownReport;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.Summary;
import io.externalaudiences.text.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every profile is conformant",
            "1:a profile is non-conformant",
            "2:the options or the configuration are wrong",
            "3:the target cannot be reached or used",
            "4:the kit itself has failed",
            "5:a profile is partial or inconclusive"
        })
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

    /** The kit as a command; executing it gives the exit codes that {@link Options} documents. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(Terminal.out())
                .setErr(Terminal.err())
                // Its colours would be taken for what no target may send to a terminal.
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((fault, given) -> ends(
                        fault.getCommandLine(),
                        Options.BAD_OPTIONS,
                        UserInfo.masked(fault.getMessage()) + "; --help shows what there is"))
                .setExecutionExceptionHandler((fault, commandLine, parsed) -> ends(commandLine, fault));
    }

    @Override
    public Integer call() throws IOException {
        options.check();
        Selection selection = options.selection();
        if (!options.reference) {
            TargetConfiguration target = targetOptions.appliedTo(options.target());
            warnOfUserInfo("url", options.givenUrl());
            return certify(target, selection);
        }
        try (ReferenceServer server = ReferenceServer.start()) {
            TargetConfiguration target = TargetConfigurations.ofReferenceServer(server.url());
            return certify(targetOptions.appliedTo(target), selection);
        }
    }

    /** What is given in vain is said, or it would be looked for where it is not. */
    private void warnOfUserInfo(String name, @Nullable String address) {
        if (address != null && UserInfo.isIn(address)) {
            spec.commandLine().getErr().println("certify: the user and the password in " + name + " are not used");
        }
    }

    private int certify(TargetConfiguration target, Selection selection) throws IOException {
        warnOfUserInfo("--second-url", targetOptions.secondUrl);
        warnOfUserInfo("--proxy", targetOptions.proxy);
        Path file = options.report.resolve("ledger-" + System.currentTimeMillis() + ".jsonl");
        Ledger ledger = Ledger.begun(file, target.url());
        Report report;
        try (Progress progress = Progress.fitting()) {
            report = new Run(target, selection, progress, ledger).report();
        } finally {
            ledger.removeIfNothingIsLeft();
            if (Files.exists(file)) {
                spec.commandLine()
                        .getErr()
                        .println(
                                "certify: not all that was made could be deleted; to try again: certify clean --ledger "
                                        + file + " --config FILE");
            }
        }
        Files.createDirectories(options.report);
        JsonReport.write(report, options.report);
        JunitReport.write(report, options.report);
        MarkdownReport.write(report, options.report);
        Path html = HtmlReport.write(report, options.report);
        PrintWriter out = spec.commandLine().getOut();
        out.print(Summary.of(report));
        out.println("Report      " + html + ", and report.json, report.md and junit.xml beside it");
        return Options.exitCodeOf(report);
    }

    private static int ends(CommandLine commandLine, Exception fault) {
        if (fault instanceof ConfigurationFault) {
            return ends(commandLine, Options.BAD_OPTIONS, fault.getMessage());
        }
        if (fault instanceof TargetUnusable) {
            return ends(commandLine, Options.TARGET_UNUSABLE, fault.getMessage());
        }
        commandLine.getErr().print(Terminal.stackTrace(fault));
        return ends(
                commandLine, Options.KIT_ERROR, "the kit itself has failed, and says nothing of the target: " + fault);
    }

    private static int ends(CommandLine commandLine, int exitCode, String message) {
        commandLine.getErr().println("certify: " + message);
        return exitCode;
    }
}
