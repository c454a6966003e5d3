package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An odd but legal server, and what the kit has to say of it.
 *
 * @param server the server
 * @param notPassed every requirement that does not pass, with its outcome
 * @param shown the open requirements that no check looks at and that this server answers in its own way
 */
public record Oddity(Behaviour server, Map<String, Outcome> notPassed, Set<String> shown) {

    static Oddity of(Behaviour server) {
        return new Oddity(server, Map.of(), Set.of());
    }

    Oddity recorded(String... requirements) {
        return with(Outcome.RECORDED, requirements);
    }

    Oddity blocked(String... requirements) {
        return with(Outcome.BLOCKED, requirements);
    }

    /** For what is open and has no check, so that nothing is recorded either. */
    Oddity shows(String... requirements) {
        return new Oddity(server, notPassed, Set.of(requirements));
    }

    /** The open requirements that this server answers in another way than the reference server. */
    public Set<String> differsIn() {
        Set<String> open = new TreeSet<>(shown);
        notPassed.forEach((requirement, outcome) -> {
            if (outcome == Outcome.RECORDED) {
                open.add(requirement);
            }
        });
        return open;
    }

    @Override
    public String toString() {
        return server.getClass().getSimpleName();
    }

    private Oddity with(Outcome outcome, String... requirements) {
        Map<String, Outcome> more = new TreeMap<>(notPassed);
        for (String requirement : requirements) {
            more.put(requirement, outcome);
        }
        return new Oddity(server, more, shown);
    }
}
