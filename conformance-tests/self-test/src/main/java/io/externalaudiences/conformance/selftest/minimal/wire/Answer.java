package io.externalaudiences.conformance.selftest.minimal.wire;

import java.util.LinkedHashMap;
import java.util.Map;

/** One answer, ready to be sent. Immutable, apart from the bytes of its body. */
public final class Answer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /** An answer with a status and nothing else. */
    public static Answer of(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers to send, besides those that the server adds by itself (Date, length or chunking). */
    public Map<String, String> headers() {
        return headers;
    }

    /** The bytes to send; empty for none. */
    public byte[] body() {
        return body;
    }

    /** The same answer with another status. */
    public Answer withStatus(int newStatus) {
        return new Answer(newStatus, headers, body);
    }

    /** The same answer with one header set. */
    public Answer withHeader(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return new Answer(status, changed, body);
    }

    /** The same answer without one header. */
    public Answer withoutHeader(String name) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(name);
        return new Answer(status, changed, body);
    }

    /** The same answer with other bytes. */
    public Answer withBody(byte[] newBody) {
        return new Answer(status, headers, newBody);
    }
}
