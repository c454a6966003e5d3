package io.externalaudiences.server.config;

/** Takes faults of settings. */
@FunctionalInterface
interface Faults {
    /**
     * Takes one.
     *
     * @param option the option, without the prefix that all have
     * @param what what is wrong, in words that follow the option
     */
    void add(String option, String what);
}
