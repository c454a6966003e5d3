package io.externalaudiences.conformance.selftest.kit;

import io.externalaudiences.conformance.execution.CheckResult;
import io.externalaudiences.conformance.runner.progress.Forecast;
import io.externalaudiences.conformance.runner.progress.Progress;

/** For runs that nobody watches. */
public final class Silence implements Progress {

    @Override
    public void begin(Forecast forecast) {}

    @Override
    public void ended(CheckResult result) {}

    @Override
    public void close() {}
}
