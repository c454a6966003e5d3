package io.externalaudiences.conformance.runner.preflight;

/** The target cannot be reached, or nothing can be certified there; the message says why, and what to change. */
public final class TargetUnusable extends RuntimeException {

    public TargetUnusable(String message) {
        super(message);
    }
}
