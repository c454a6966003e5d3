package io.externalaudiences.server.access;

/** What a request is going to do. */
public enum Intent {
    READ,
    WRITE
}
