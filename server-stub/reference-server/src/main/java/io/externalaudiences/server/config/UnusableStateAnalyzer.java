package io.externalaudiences.server.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints what cannot be used, and what to do, in one line in place of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnusableStateAnalyzer extends AbstractFailureAnalyzer<UnusableState> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableState cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
