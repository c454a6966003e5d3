package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A broken server, and what the kit has to say of it.
 *
 * @param server the server
 * @param turned every requirement that does not pass, with its outcome
 * @param rest how all others end that do not pass; empty where there are none
 * @param judged the requirements that are judged at all; empty for all
 * @param message what the kit says of the fault, or the part of it that is the same in every run
 */
public record Sin(
        Behaviour server, Map<String, Outcome> turned, Optional<Outcome> rest, Set<String> judged, String message) {

    static Sin of(Behaviour server) {
        return new Sin(server, Map.of(), Optional.empty(), Set.of(), "");
    }

    Sin failed(String... requirements) {
        return with(Outcome.FAILED, requirements);
    }

    Sin warned(String... requirements) {
        return with(Outcome.WARNED, requirements);
    }

    Sin recorded(String... requirements) {
        return with(Outcome.RECORDED, requirements);
    }

    Sin tooSlow(String... requirements) {
        return with(Outcome.TOO_SLOW, requirements);
    }

    Sin blocked(String... requirements) {
        return with(Outcome.BLOCKED, requirements);
    }

    /** For a sin that keeps the kit from looking at anything else. */
    Sin theRest(Outcome outcome) {
        return new Sin(server, turned, Optional.of(outcome), judged, message);
    }

    /** For a sin whose other consequences are a matter of chance. */
    Sin only(String... requirements) {
        return new Sin(server, turned, rest, Set.of(requirements), message);
    }

    /** What is expected, and what there was instead: without it nobody could tell the fault from another one. */
    Sin saying(String expectedAndActual) {
        return new Sin(server, turned, rest, judged, expectedAndActual);
    }

    /** Whether this server makes a requirement end as no conforming server does. */
    public boolean turns(String requirement) {
        Outcome outcome = turned.getOrDefault(requirement, Outcome.PASSED);
        return outcome != Outcome.PASSED && outcome != Outcome.BLOCKED;
    }

    /**
     * Whether this server breaks one requirement and no other; what is left open cannot be broken, and of what could
     * not be looked at nothing is known.
     */
    public boolean breaksNothingBut(String requirement) {
        Set<Outcome> harmless = EnumSet.of(Outcome.PASSED, Outcome.BLOCKED, Outcome.RECORDED);
        return turns(requirement)
                && turned.entrySet().stream()
                        .filter(other -> !other.getKey().equals(requirement))
                        .allMatch(other -> harmless.contains(other.getValue()))
                && harmless.containsAll(rest.map(Set::of).orElse(Set.of()));
    }

    @Override
    public String toString() {
        return server.getClass().getSimpleName();
    }

    private Sin with(Outcome outcome, String... requirements) {
        Map<String, Outcome> more = new TreeMap<>(turned);
        for (String requirement : requirements) {
            more.put(requirement, outcome);
        }
        return new Sin(server, more, rest, judged, message);
    }
}
