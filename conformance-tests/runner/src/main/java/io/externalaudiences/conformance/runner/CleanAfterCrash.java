package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.http.HttpTransport;
import io.externalaudiences.conformance.http.OperationsPath;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.ledger.CleanUp;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.ledger.LeftBehind;
import io.externalaudiences.conformance.runner.configuration.ConfigurationFault;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.preflight.Preflight;
import io.externalaudiences.contract.model.ContractDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Deletes what a run has made that could not do so itself. */
@Command(
        name = "clean",
        description = "Delete what a run has made that was killed, or lost its target.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is left",
            "2:the options, the configuration or the ledger are wrong",
            "3:the target cannot be reached or used",
            "5:something is left, and is listed"
        })
final class CleanAfterCrash implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    /** Few enough for any target. */
    private static final int SIDE_BY_SIDE = 4;

    @Option(names = "--ledger", paramLabel = "FILE", required = true, description = "what that run has made")
    private Path file = Path.of("");

    @Option(names = "--config", paramLabel = "FILE", required = true, description = "the configuration of that run")
    private Path config = Path.of("");

    @Option(names = "--url", paramLabel = "URL", description = "the target's base URL, where that run had it too")
    private @Nullable String url;

    @Override
    public Integer call() throws IOException {
        TargetConfiguration target = TargetConfigurations.read(config, url);
        UnusedUserInfo.tell(command.commandLine().getErr(), "url", TargetConfigurations.givenUrl(config, url));
        Ledger ledger = ledger(target);
        int open = ledger.open().size();
        List<LeftBehind> left = clean(target, ledger);
        ledger.removeIfNothingIsLeft();
        PrintWriter out = command.commandLine().getOut();
        left.forEach(behind -> out.println(behind.words()));
        out.println(
                left.isEmpty()
                        ? "Nothing is left of " + open + " creates that were open."
                        : left.size() + " of " + open + " creates may have left something.");
        return (left.isEmpty() ? ExitCode.CONFORMANT : ExitCode.INCOMPLETE).number();
    }

    private static List<LeftBehind> clean(TargetConfiguration target, Ledger ledger) {
        ContractDocument contract = ContractDocument.ofContract();
        new Preflight(target, contract).checkReach();
        try (HttpTransport http = new HttpTransport(target)) {
            return new CleanUp(target, contract, http, new OperationsPath(), ledger).leaveNothing(SIDE_BY_SIDE);
        }
    }

    private Ledger ledger(TargetConfiguration target) {
        try {
            Ledger ledger = Ledger.reopened(file, target.url());
            ledger.strangeTarget().ifPresent(other -> {
                throw new ConfigurationFault("--ledger " + file + " is of a run at " + other + ", and the target is "
                        + target.url() + ": give the url of that run");
            });
            return ledger;
        } catch (IOException e) {
            throw new ConfigurationFault("--ledger " + file + " is not there, or is no ledger: " + e.getMessage());
        }
    }
}
