package io.externalaudiences.server.config;

import java.util.List;

/** The settings have faults, and the server does not start with them. */
final class InvalidSettings extends RuntimeException {
    private final List<String> faults;

    InvalidSettings(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    /** One line each, with the option it is about. */
    List<String> faults() {
        return faults;
    }
}
