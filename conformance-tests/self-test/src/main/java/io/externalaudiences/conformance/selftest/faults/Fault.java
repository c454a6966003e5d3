package io.externalaudiences.conformance.selftest.faults;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.function.Supplier;

/**
 * A server that is broken on purpose in one way, and what the kit has to say of it.
 *
 * @param name what it does, such as {@code AcceptsTtlNinetyOne}; by this name it is started and drawn
 * @param sentence the same for people
 * @param expected what the kit has to say
 * @param servers makes the server anew: some remember what they were asked
 */
public record Fault(String name, String sentence, Expectation expected, Supplier<Behaviour> servers) {

    /** A fresh server. */
    public Behaviour server() {
        return servers.get();
    }

    @Override
    public String toString() {
        return name;
    }
}
