package io.externalaudiences.server.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines what would be a stack trace of a library. */
final class WrongPlatformAnalyzer extends AbstractFailureAnalyzer<WrongPlatform> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongPlatform cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Build the jar on such a machine, or for it: with -Dopendal.platform and -Dduckdb.platform.",
                cause);
    }
}
