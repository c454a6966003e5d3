package io.externalaudiences.client;

/**
 * A setting or an argument that no request can carry: nothing was sent. The message names it, and never its value,
 * which may be a secret.
 */
public final class CannotBeSentException extends ExternalAudiencesException {
    CannotBeSentException(String what, String reason) {
        super(what + " cannot be sent: " + reason);
    }
}
