package io.externalaudiences.review.rules;

import java.util.Collection;
import java.util.Optional;

/** What becomes of the set of values that a place allows. */
enum Extent {
    GROWS,
    SHRINKS,
    /** Some values leave and others come, or nobody can tell. */
    DIFFERS;

    /** What becomes of a set whose members are listed; empty if nothing does. */
    static Optional<Extent> ofSets(Collection<?> before, Collection<?> after) {
        boolean loses = !after.containsAll(before);
        boolean gains = !before.containsAll(after);
        if (loses && gains) {
            return Optional.of(DIFFERS);
        }
        if (loses) {
            return Optional.of(SHRINKS);
        }
        return gains ? Optional.of(GROWS) : Optional.empty();
    }
}
