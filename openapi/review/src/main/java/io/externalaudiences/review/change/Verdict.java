package io.externalaudiences.review.change;

import java.util.Locale;
import java.util.Set;

/** How grave a change is, the gravest last. */
public enum Verdict {
    /** Nothing has changed. */
    NONE,
    /** What may be sent and answered is the same. */
    EDITORIAL,
    /** What may be sent or answered is not the same any more, but no caller breaks. */
    ADDITIVE,
    /** A caller breaks, on the wire or when it is compiled anew. */
    BREAKING;

    /** What follows from who breaks. */
    static Verdict of(Set<Breaks> breaks) {
        if (breaks.contains(Breaks.CALLERS) || breaks.contains(Breaks.SOURCE)) {
            return BREAKING;
        }
        return breaks.contains(Breaks.DOCUMENTATION) ? EDITORIAL : ADDITIVE;
    }

    /** The graver of the two. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** As files and the page call it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
