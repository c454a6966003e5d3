package io.externalaudiences.client;

/** Whatever goes wrong with a call. Each way has a class of its own. */
public abstract class ExternalAudiencesException extends RuntimeException {
    ExternalAudiencesException(String message, Throwable cause) {
        super(message, cause);
    }

    ExternalAudiencesException(String message) {
        super(message);
    }
}
