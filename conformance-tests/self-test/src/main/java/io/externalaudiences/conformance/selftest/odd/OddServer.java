package io.externalaudiences.conformance.selftest.odd;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.selftest.faults.Expectation;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * An odd but legal server, and what the kit has to say of it.
 *
 * @param name what it does
 * @param sentence the same for people
 * @param expected what the kit has to say: nothing is broken
 * @param shown the open requirements that no check looks at and that this server answers in its own way
 * @param servers makes the server anew: some remember what they were asked
 */
public record OddServer(
        String name, String sentence, Expectation expected, Set<String> shown, Supplier<Behaviour> servers) {

    /** One whose oddness a check records, or that nobody is to notice. */
    public OddServer(String name, String sentence, Expectation expected, Supplier<Behaviour> servers) {
        this(name, sentence, expected, Set.of(), servers);
    }

    /** A fresh server. */
    public Behaviour server() {
        return servers.get();
    }

    /** The open requirements that this server answers in another way than the reference server. */
    public Set<String> differsIn() {
        Set<String> open = new TreeSet<>(shown);
        expected.notPassed().forEach((requirement, outcome) -> {
            if (outcome == Outcome.RECORDED) {
                open.add(requirement);
            }
        });
        return open;
    }

    @Override
    public String toString() {
        return name;
    }
}
