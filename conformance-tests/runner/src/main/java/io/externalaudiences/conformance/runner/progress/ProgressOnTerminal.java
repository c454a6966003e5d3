package io.externalaudiences.conformance.runner.progress;

import io.externalaudiences.conformance.execution.CheckResult;
import io.externalaudiences.text.Terminal;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with the check that has ended last beside it. */
final class ProgressOnTerminal implements Progress {

    private final ProgressBar bar = new ProgressBarBuilder()
            .setTaskName("checks")
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .build();

    @Override
    public void begin(Forecast forecast) {
        Terminal.err().println(forecast.words());
        bar.maxHint(forecast.checks());
    }

    @Override
    public void ended(CheckResult result) {
        bar.setExtraMessage(result.requirement().id() + " " + result.outcome().words());
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
