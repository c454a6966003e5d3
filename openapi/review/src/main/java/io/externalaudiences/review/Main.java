package io.externalaudiences.review;

import io.externalaudiences.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/** The reviewer's commands. */
@Command(
        name = "review",
        description = "Says what an edit of the contract changes, and for whom; releases a version of it.",
        subcommands = {ShowImpact.class, WriteMigrationGuide.class, ReleaseContract.class},
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:green",
            "1:red: something has to be mended first",
            "2:the options are wrong",
            "4:the comparison itself has failed"
        })
public final class Main {

    static final int RED = 1;
    static final int FAILED = 4;

    private Main() {}

    public static void main(String[] arguments) {
        int exitCode = commandLine().execute(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** The commands; a comparison that fails is told as such, and never as "no changes". */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(Terminal.out())
                .setErr(Terminal.err())
                // Its colours would be taken for what no edit may send to a terminal.
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExecutionExceptionHandler((fault, commandLine, parsed) -> {
                    commandLine
                            .getErr()
                            .println("review: the comparison has failed, and says nothing of the contract: " + fault);
                    commandLine.getErr().print(Terminal.stackTrace(fault));
                    return FAILED;
                });
    }
}
