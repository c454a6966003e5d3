package io.externalaudiences.conformance.runner.configuration;

import io.externalaudiences.conformance.http.UserInfo;

/** The configuration or the options are wrong; the message says where, and what to do. Says nothing of the target. */
public final class ConfigurationFault extends RuntimeException {

    /** @param message may quote what was given: a password in a URL is masked in it */
    public ConfigurationFault(String message) {
        super(UserInfo.masked(message));
    }
}
