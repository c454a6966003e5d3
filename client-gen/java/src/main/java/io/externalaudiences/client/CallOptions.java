package io.externalaudiences.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What may be said for a single call. Null says nothing.
 *
 * @param requestId an id of the caller's own for this request
 * @param timeout how long one request may take
 * @param attempts how often a GET or DELETE is sent at the most
 */
public record CallOptions(
        @Nullable String requestId,
        @Nullable Duration timeout,
        @Nullable Integer attempts) {
    /** Nothing is said. */
    public static final CallOptions NONE = new CallOptions(null, null, null);

    /** These, with an id for the request. */
    public CallOptions withRequestId(String id) {
        return new CallOptions(id, timeout, attempts);
    }

    /** These, with how long one request may take. */
    public CallOptions withTimeout(Duration longest) {
        return new CallOptions(requestId, longest, attempts);
    }

    /** These, with how often a GET or DELETE is sent at the most. */
    public CallOptions withAttempts(int most) {
        return new CallOptions(requestId, timeout, most);
    }
}
