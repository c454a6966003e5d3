package io.externalaudiences.client;

/**
 * A create or the start of a run has failed in a way that leaves open whether it was carried out. It is never sent
 * again by itself: look for its effect first. The cause is what happened.
 */
public final class MayHaveHappenedException extends ExternalAudiencesException {
    MayHaveHappenedException(String operation, ExternalAudiencesException cause) {
        super(operation + " may have happened: " + cause.getMessage(), cause);
    }
}
