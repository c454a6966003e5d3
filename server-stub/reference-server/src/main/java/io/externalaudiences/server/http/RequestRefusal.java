package io.externalaudiences.server.http;

/**
 * A body that cannot be read as the JSON that was expected, or a parameter out of range. The message is for the caller.
 */
final class RequestRefusal extends RuntimeException {
    RequestRefusal(String message) {
        super(message);
    }
}
