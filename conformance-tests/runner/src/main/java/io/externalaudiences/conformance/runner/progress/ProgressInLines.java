package io.externalaudiences.conformance.runner.progress;

import io.externalaudiences.conformance.execution.CheckResult;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.text.Terminal;
import java.util.concurrent.atomic.AtomicInteger;

/** Plain lines, for logs: one for each tenth of the way, and one for each check that did not pass. */
final class ProgressInLines implements Progress {

    private static final int STEPS = 10;

    private final AtomicInteger done = new AtomicInteger();
    private volatile int checks;

    @Override
    public void begin(Forecast forecast) {
        checks = forecast.checks();
        Terminal.err().println(forecast.words());
        Terminal.err().println("checks       0/" + checks);
    }

    @Override
    public void ended(CheckResult result) {
        int now = done.incrementAndGet();
        if (result.outcome() != Outcome.PASSED) {
            Terminal.err()
                    .println(result.outcome().words() + "  "
                            + result.requirement().id() + "  "
                            + result.requirement().sentence());
        }
        if (now * STEPS / checks > (now - 1) * STEPS / checks) {
            Terminal.err()
                    .println("checks  "
                            + " ".repeat(Math.max(0, 6 - Integer.toString(now).length())) + now + "/" + checks);
        }
    }

    @Override
    public void close() {}
}
