package io.externalaudiences.server.http;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * HTTP as Tomcat speaks it, but for two things in which it waits for a caller without a bound: headers that keep
 * coming, and the rest of a body whose request was answered already. Made by Tomcat, by its name.
 */
public class BoundedHttpProtocol extends Http11NioProtocol {
    private volatile Duration headerTimeout = Duration.ofSeconds(20);

    /** How long a request line and its headers may take together, from their first byte on. */
    void setHeaderTimeout(Duration headerTimeout) {
        this.headerTimeout = headerTimeout;
    }

    /** How long a request line and its headers may take together. */
    Duration headerTimeout() {
        return headerTimeout;
    }

    @Override
    protected Processor createProcessor() {
        return new BoundedHttpProcessor(this);
    }
}
