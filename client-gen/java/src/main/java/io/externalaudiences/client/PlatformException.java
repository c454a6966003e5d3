package io.externalaudiences.client;

import io.externalaudiences.client.model.PlatformError;
import io.externalaudiences.client.model.Violation;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The platform has refused a request, or has failed at it.
 *
 * <p>For programs: {@link #status()}, {@link #errorCode()} and {@link #violations()}. For people: the message, and
 * {@link #requestId()}, which is what to name when asking for help. The whole answer is there as well, in
 * {@link #getResponseBody()} and {@link #getResponseHeaders()}.
 */
public final class PlatformException extends ApiException {
    private final ErrorBody error;

    PlatformException(String operation, int status, HttpHeaders headers, String body) {
        this(operation, status, headers, body, ErrorBody.read(body, headers));
    }

    private PlatformException(String operation, int status, HttpHeaders headers, String body, ErrorBody error) {
        super(status, message(operation, status, error), headers, body);
        this.error = error;
    }

    private static String message(String operation, int status, ErrorBody error) {
        return operation + " was answered " + status
                + error.errorCode().map(code -> " " + code).orElse("")
                + error.title().map(title -> ": " + title).orElse("")
                + reasons(error)
                + error.requestId().map(id -> " (request " + id + ")").orElse("");
    }

    /** The violations, or else the detail: servers repeat the one in the other. */
    private static String reasons(ErrorBody error) {
        if (error.violations().isEmpty()) {
            return error.detail().map(detail -> " " + detail).orElse("");
        }
        return error.violations().stream()
                .map(violation -> violation.getPointer() + " " + violation.getReason())
                .collect(Collectors.joining("; ", " ", ""));
    }

    /** The HTTP status. */
    public int status() {
        return getCode();
    }

    /**
     * The platform code, such as {@link PlatformError#ERROR_CODE_100940_404}. The whole text is the code. Absent where
     * the server gave none.
     */
    public Optional<String> errorCode() {
        return error.errorCode();
    }

    /** The id of the request, the caller's own or the server's. */
    public Optional<String> requestId() {
        return error.requestId();
    }

    /** What is wrong with the request, each with its place. Empty where the server did not say. */
    public List<Violation> violations() {
        return error.violations();
    }
}
