package io.externalaudiences.client;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request, as the generated operations describe it.
 *
 * @param operation the name of the operation
 * @param method the HTTP method
 * @param path the path below the base URL
 * @param query what is asked for; what is null is left out
 * @param body what is sent, if anything
 * @param type what is answered; {@link Void} where that is nothing
 */
record Call<T>(
        String operation,
        String method,
        String path,
        Map<String, @Nullable Object> query,
        @Nullable Object body,
        Class<T> type) {

    boolean isRepeatable() {
        return method.equals("GET") || method.equals("DELETE");
    }
}
