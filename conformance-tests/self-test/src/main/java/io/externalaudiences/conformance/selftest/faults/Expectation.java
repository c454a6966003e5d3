package io.externalaudiences.conformance.selftest.faults;

import io.externalaudiences.conformance.outcome.Outcome;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the kit has to say of a server.
 *
 * @param notPassed every requirement that does not pass, with its outcome
 * @param rest how all others end that do not pass; empty where there are none
 * @param judged the requirements that are judged at all; empty for all
 * @param message what the kit says of a fault, or the part of it that is the same in every run; empty where it says
 *     nothing
 */
public record Expectation(Map<String, Outcome> notPassed, Optional<Outcome> rest, Set<String> judged, String message) {

    /** Nothing is found. */
    public static Expectation passed() {
        return new Expectation(Map.of(), Optional.empty(), Set.of(), "");
    }

    /** These fail. */
    public static Expectation failed(String... requirements) {
        return passed().with(Outcome.FAILED, requirements);
    }

    /** These warn. */
    public static Expectation warned(String... requirements) {
        return passed().with(Outcome.WARNED, requirements);
    }

    /** These are recorded. */
    public static Expectation recorded(String... requirements) {
        return passed().with(Outcome.RECORDED, requirements);
    }

    /** These do not end in time. */
    public static Expectation tooSlow(String... requirements) {
        return passed().with(Outcome.TOO_SLOW, requirements);
    }

    /** These cannot be looked at. */
    public static Expectation blocked(String... requirements) {
        return passed().with(Outcome.BLOCKED, requirements);
    }

    /** Both. */
    public Expectation and(Expectation other) {
        Map<String, Outcome> both = new TreeMap<>(notPassed);
        both.putAll(other.notPassed);
        return new Expectation(both, rest, judged, message);
    }

    /** For a fault that keeps the kit from looking at anything else. */
    public Expectation theRest(Outcome outcome) {
        return new Expectation(notPassed, Optional.of(outcome), judged, message);
    }

    /** For a fault whose other consequences are a matter of chance. */
    public Expectation only(String... requirements) {
        return new Expectation(notPassed, rest, Set.of(requirements), message);
    }

    /** What is expected, and what there was instead: without it nobody could tell the fault from another one. */
    public Expectation saying(String expectedAndActual) {
        return new Expectation(notPassed, rest, judged, expectedAndActual);
    }

    /**
     * Whether one requirement is found broken and no other; what is left open cannot be broken, and of what could not
     * be looked at nothing is known.
     */
    public boolean isBreachOfNothingBut(String requirement) {
        return turnsNothingBut(requirement, EnumSet.of(Outcome.FAILED, Outcome.WARNED));
    }

    /** Whether one requirement does not come to its end in time, and no other is touched. */
    public boolean isDelayOfNothingBut(String requirement) {
        return turnsNothingBut(requirement, EnumSet.of(Outcome.TOO_SLOW));
    }

    private boolean turnsNothingBut(String requirement, Set<Outcome> turned) {
        Set<Outcome> harmless = EnumSet.of(Outcome.PASSED, Outcome.BLOCKED, Outcome.RECORDED);
        return turned.contains(notPassed.getOrDefault(requirement, Outcome.PASSED))
                && notPassed.entrySet().stream()
                        .filter(other -> !other.getKey().equals(requirement))
                        .allMatch(other -> harmless.contains(other.getValue()))
                && harmless.containsAll(rest.map(Set::of).orElse(Set.of()));
    }

    private Expectation with(Outcome outcome, String... requirements) {
        Map<String, Outcome> more = new TreeMap<>(notPassed);
        for (String requirement : requirements) {
            more.put(requirement, outcome);
        }
        return new Expectation(more, rest, judged, message);
    }
}
