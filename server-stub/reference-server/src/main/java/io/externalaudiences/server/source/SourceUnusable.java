package io.externalaudiences.server.source;

/** What was named cannot be used, and will not be before somebody changes it. The message is for the caller. */
public final class SourceUnusable extends Exception {
    public SourceUnusable(String message) {
        super(message);
    }
}
