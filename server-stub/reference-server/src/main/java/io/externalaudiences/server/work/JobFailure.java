package io.externalaudiences.server.work;

/** An attempt at a job failed in a way that another attempt may not. */
final class JobFailure extends RuntimeException {
    JobFailure(String message, Exception cause) {
        super(message, cause);
    }
}
