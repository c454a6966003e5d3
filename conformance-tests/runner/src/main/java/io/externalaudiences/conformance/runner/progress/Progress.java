package io.externalaudiences.conformance.runner.progress;

import io.externalaudiences.conformance.execution.CheckResult;
import picocli.CommandLine.Help.Ansi;

/** Shows how far a run is. Told of checks from several threads. */
public interface Progress extends AutoCloseable {

    /** The checks begin. */
    void begin(Forecast forecast);

    /** A check has ended. */
    void ended(CheckResult result);

    /** No more checks come. */
    @Override
    void close();

    /** What fits where the output goes: a bar on a terminal, plain lines elsewhere. */
    static Progress fitting() {
        return Ansi.AUTO.enabled() && System.getenv("CI") == null ? new ProgressOnTerminal() : new ProgressInLines();
    }
}
