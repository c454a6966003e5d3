package io.externalaudiences.client.certification;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Certifies the client that a command drives. */
@Command(
        name = "certify-client",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Certifies a client of the External Audiences API against a server that misbehaves in many ways.",
        footer = {
            "",
            "Exit codes: 0 the client is good, 1 it is not, 2 the options are wrong, 3 the driver cannot be used."
        })
public final class Main implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--name",
            defaultValue = "client",
            description = "What to call the client. Default: ${DEFAULT-VALUE}.")
    private String name = "client";

    @Option(
            names = "--report",
            defaultValue = "target/client-certification",
            description = "The folder for the report. Default: ${DEFAULT-VALUE}.")
    private Path report = Path.of("");

    @Parameters(
            arity = "1..*",
            paramLabel = "COMMAND",
            description = "The driver and its arguments. It is told tasks on its standard input, a line of JSON each.")
    private List<String> command = List.of();

    private Main() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setStopAtPositional(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(failure.getMessage());
                    return 3;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Verdict> verdicts = Certification.of(command, verdict -> {
            out.println((verdict.isGood() ? "good  " : "BAD   ") + verdict.fault() + " " + verdict.title());
            verdict.complaints().forEach(complaint -> out.println("           " + complaint));
            out.flush();
        });
        Certificates.matrix(Map.of(name, verdicts)).write(report);
        long good = verdicts.stream().filter(Verdict::isGood).count();
        out.println(good + " of " + verdicts.size() + " are handled well; the report is "
                + report.resolve("certification.html"));
        return good == verdicts.size() ? 0 : 1;
    }
}
