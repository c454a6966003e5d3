package io.externalaudiences.conformance.http;

import java.util.Locale;

/** Who else the kit can be at a target, so that it can judge who may see and change what. */
public enum SecondCredentials {
    /** The same caller in another sandbox of the same organisation, in which it may do everything as well. */
    OTHER_SANDBOX,
    /** A caller of another organisation, in a sandbox of its own. */
    OTHER_ORGANISATION,
    /** The same token, sent with the api key of another client. */
    OTHER_CLIENT,
    /** A token that may read, and nothing else. */
    READ_ONLY,
    /** A token, and a sandbox of the organisation that it was not granted. */
    NOT_GRANTED,
    /** A token that has expired. */
    EXPIRED;

    /** Its name in the configuration, such as {@code other-sandbox}. */
    public String configurationName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
