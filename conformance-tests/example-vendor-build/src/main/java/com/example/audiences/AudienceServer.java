package com.example.audiences;

import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import java.net.URI;

/** Stands for a vendor's server. */
public final class AudienceServer implements AutoCloseable {

    private final MinimalTarget server = MinimalTarget.start();

    /** Where it listens, base path included. */
    public URI url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
