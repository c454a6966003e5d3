package io.externalaudiences.conformance.http;

import io.externalaudiences.conformance.exchange.Call;

/** A request got no complete answer: nobody listens, or the connection broke. */
public final class NoAnswer extends RuntimeException {

    private final Call call;

    public NoAnswer(Call call, Throwable cause) {
        super(call.method() + " " + call.path() + " got no answer: " + reason(cause), cause);
        this.call = call;
    }

    public Call call() {
        return call;
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
