package io.externalaudiences.conformance.selftest.minimal;

import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.audience.KnownSources;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import java.time.Clock;
import java.time.InstantSource;

/**
 * The world a target lives in.
 *
 * @param credentials who may call
 * @param sources which files and folders exist
 * @param timing how long operations and runs take
 * @param clock the time
 */
public record Setting(Credentials credentials, KnownSources sources, Timing timing, InstantSource clock) {

    /** The same with other files. */
    public Setting withSources(KnownSources otherSources) {
        return new Setting(credentials, otherSources, timing, clock);
    }

    /** The demonstration: its credentials and sources, quick operations, the real time. */
    public static Setting demo() {
        return new Setting(Credentials.demo(), KnownSources.demo(), Timing.quick(), Clock.systemUTC());
    }

    /** The same setting with other durations. */
    public Setting withTiming(Timing newTiming) {
        return new Setting(credentials, sources, newTiming, clock);
    }

    /** The same setting with another time. */
    public Setting withClock(InstantSource newClock) {
        return new Setting(credentials, sources, timing, newClock);
    }
}
