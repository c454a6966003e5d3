package io.externalaudiences.server.source;

import java.io.IOException;

/**
 * A source did not answer, or not in a way that can be used; another attempt may succeed. The message is for whoever
 * runs the server, and holds no secret.
 */
public final class SourceUnreachable extends IOException {
    /** A failure without its cause, for the messages of libraries may quote addresses that hold a signature. */
    SourceUnreachable(String message) {
        super(message);
    }
}
