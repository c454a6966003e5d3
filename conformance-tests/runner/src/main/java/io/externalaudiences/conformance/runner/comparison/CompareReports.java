package io.externalaudiences.conformance.runner.comparison;

import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.text.Templates;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what has changed between two runs. */
@Command(
        name = "compare",
        description = "Say what has changed between two runs, by the report.json of each.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing got worse", "1:something did", "2:one of the files is no report"})
public final class CompareReports implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "report.json of the earlier run")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "report.json of the later run")
    private Path after = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Override
    public Integer call() {
        WrittenReport earlier = WrittenReport.read(before);
        WrittenReport later = WrittenReport.read(after);
        Comparison comparison = Comparison.of(earlier, later);
        command.commandLine()
                .getOut()
                .print(Templates.beside(Report.class)
                        .filled(
                                "comparison." + format.extension + ".ftl",
                                Map.of("before", earlier, "after", later, "comparison", comparison)));
        command.commandLine().getOut().flush();
        return comparison.isWorse() ? 1 : 0;
    }

    /** In lower case, for so they are written on the command line. */
    @SuppressWarnings("MemberName")
    private enum Format {
        text("text"),
        markdown("md");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }
    }
}
