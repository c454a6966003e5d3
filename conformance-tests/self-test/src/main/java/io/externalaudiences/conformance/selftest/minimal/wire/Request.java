package io.externalaudiences.conformance.selftest.minimal.wire;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One request as it arrived; nothing of it has been judged yet. Immutable, apart from the bytes of its body. */
public final class Request {
    private final String method;
    private final String path;
    private final String query;
    private final SortedMap<String, String> headers;
    private final byte[] body;

    /**
     * Keeps the parts of a request.
     *
     * @param method the HTTP method in upper case
     * @param path the path as sent, undecoded, with the base path
     * @param query the query as sent, without the question mark; empty when there is none
     * @param headers the first value of each header, by name in any case
     * @param body the bytes sent; empty when there are none
     */
    public Request(String method, String path, String query, Map<String, String> headers, byte[] body) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.headers.putAll(headers);
        this.body = body;
    }

    /** The HTTP method in upper case. */
    public String method() {
        return method;
    }

    /** The path as sent, undecoded, with the base path. */
    public String path() {
        return path;
    }

    /** The query as sent, without the question mark; empty when there is none. */
    public String query() {
        return query;
    }

    /** The bytes sent; empty when there are none. */
    public byte[] body() {
        return body;
    }

    /** The value of a header, trimmed; empty when it is absent or has nothing but white space. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Whether a header is there, be it empty. */
    public boolean has(String name) {
        return headers.containsKey(name);
    }

    /** The same request with one header set. */
    public Request withHeader(String name, String value) {
        SortedMap<String, String> changed = new TreeMap<>(headers);
        changed.put(name, value);
        return new Request(method, path, query, changed, body);
    }

    /** The same request without one header. */
    public Request withoutHeader(String name) {
        SortedMap<String, String> changed = new TreeMap<>(headers);
        changed.remove(name);
        return new Request(method, path, query, changed, body);
    }

    /** The same request with another body. */
    public Request withBody(byte[] newBody) {
        return new Request(method, path, query, headers, newBody);
    }
}
