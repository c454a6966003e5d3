package io.externalaudiences.conformance.exchange;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request before it is sent: the operation of the contract that it asks for, and what goes over the wire.
 *
 * @param operationId the operation of the contract; empty where it has none
 * @param method the HTTP method
 * @param path the path below the target's URL, beginning with a slash
 * @param headers by name, without regard to case
 * @param body the body; null where there is none
 * @param isMalformed whether it was made otherwise than the contract asks, on purpose: what is not malformed has to
 *     keep it
 */
public record Call(
        String operationId,
        String method,
        String path,
        Map<String, String> headers,
        @Nullable String body,
        boolean isMalformed) {

    public Call {
        headers = Collections.unmodifiableMap(ignoringCase(headers));
    }

    /** One as the contract asks for it. */
    public Call(String operationId, String method, String path, Map<String, String> headers, @Nullable String body) {
        this(operationId, method, path, headers, body, false);
    }

    /** The same request, whose body is wrong on purpose. */
    public Call malformed() {
        return new Call(operationId, method, path, headers, body, true);
    }

    /** The same request with a header set. */
    public Call with(String header, String value) {
        Map<String, String> changed = ignoringCase(headers);
        changed.put(header, value);
        return new Call(operationId, method, path, changed, body, true);
    }

    /** The same request without a header. */
    public Call without(String header) {
        Map<String, String> changed = ignoringCase(headers);
        changed.remove(header);
        return new Call(operationId, method, path, changed, body, true);
    }

    /** The same request to another path. */
    public Call at(String otherPath) {
        return new Call(operationId, method, otherPath, headers, body, true);
    }

    /**
     * The same request, if its path or its method are none of the contract's, or need not be: what an answer to that
     * looks like is judged by no requirement.
     */
    public Call besideTheContract() {
        return new Call("", method, path, headers, body, true);
    }

    /** Whether it asks for an operation of the contract. */
    public boolean isOfTheContract() {
        return !operationId.isEmpty();
    }

    /** The same request with a query. */
    public Call withQuery(String query) {
        return new Call(operationId, method, path + "?" + query, headers, body, isMalformed);
    }

    /** The same request by another method. */
    public Call by(String otherMethod) {
        return new Call(operationId, otherMethod, path, headers, body, true);
    }

    /** The same request with another body. */
    public Call withBody(String text) {
        return new Call(operationId, method, path, headers, text, true);
    }

    private static Map<String, String> ignoringCase(Map<String, String> headers) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }
}
