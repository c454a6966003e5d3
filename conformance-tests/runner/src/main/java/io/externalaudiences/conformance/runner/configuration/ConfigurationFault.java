package io.externalaudiences.conformance.runner.configuration;

/** The configuration or the options are wrong; the message says where, and what to do. Says nothing of the target. */
public final class ConfigurationFault extends RuntimeException {

    public ConfigurationFault(String message) {
        super(message);
    }
}
