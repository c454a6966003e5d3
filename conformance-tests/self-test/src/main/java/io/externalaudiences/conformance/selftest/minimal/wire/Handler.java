package io.externalaudiences.conformance.selftest.minimal.wire;

/** Answers requests. */
@FunctionalInterface
public interface Handler {

    /** The answer to a request; every request has one, a refused one too. */
    Answer handle(Request request);
}
