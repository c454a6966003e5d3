package io.externalaudiences.conformance.http;

import org.jspecify.annotations.Nullable;

/**
 * How hard a target may be asked.
 *
 * @param requestsPerSecond how many requests a second are sent at most; null for no bound
 * @param requests how many requests the checks may send altogether; null for no bound
 */
public record Limits(
        @Nullable Integer requestsPerSecond, @Nullable Integer requests) {

    /** As fast as it goes. */
    public static final Limits NONE = new Limits(null, null);

    /** The same for requests that are not the checks' own: as many as need be. */
    public Limits withoutTotal() {
        return new Limits(requestsPerSecond, null);
    }
}
