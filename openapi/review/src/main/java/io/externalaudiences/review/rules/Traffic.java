package io.externalaudiences.review.rules;

import io.externalaudiences.review.change.Breaks;
import java.util.EnumSet;
import java.util.Set;

/** Which way a value travels. It decides who breaks when the values that it may take change. */
enum Traffic {
    REQUEST,
    RESPONSE;

    /** Who breaks when the values change so. */
    Set<Breaks> breaks(Extent extent) {
        Set<Breaks> breaks = EnumSet.noneOf(Breaks.class);
        if (extent != Extent.SHRINKS) {
            breaks.add(this == REQUEST ? Breaks.SERVERS : Breaks.CALLERS);
        }
        if (extent != Extent.GROWS) {
            breaks.add(this == REQUEST ? Breaks.CALLERS : Breaks.SERVERS);
        }
        return breaks;
    }

    /** Why they do. */
    String why(Extent extent) {
        return switch (extent) {
            case GROWS ->
                this == REQUEST
                        ? "a server of the earlier version may refuse what can now be sent"
                        : "callers may be answered what they were never promised to meet";
            case SHRINKS ->
                this == REQUEST
                        ? "what callers send today may be refused"
                        : "a server of the earlier version may answer what is no longer allowed";
            case DIFFERS -> why(Extent.SHRINKS) + ", and " + why(Extent.GROWS);
        };
    }
}
