package io.externalaudiences.server.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints the faults of the settings, one line each, in place of a stack trace. Comes before Spring Boot's own, which
 * would print the wrapping.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidSettingsAnalyzer extends AbstractFailureAnalyzer<InvalidSettings> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidSettings cause) {
        return new FailureAnalysis(
                String.join(System.lineSeparator(), cause.faults()),
                "Correct these settings; application-demo.yaml inside of the jar shows a complete set.",
                cause);
    }
}
