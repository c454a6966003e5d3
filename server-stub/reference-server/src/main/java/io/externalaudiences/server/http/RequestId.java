package io.externalaudiences.server.http;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of a request: the caller's own where it is printable and short enough, else a new one. */
final class RequestId {
    static final String HEADER = "x-request-id";

    private static final Pattern USABLE = Pattern.compile("[\\x20-\\x7E]{1,128}");

    private RequestId() {}

    static String of(@Nullable String sent) {
        return sent != null && !sent.isBlank() && USABLE.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
