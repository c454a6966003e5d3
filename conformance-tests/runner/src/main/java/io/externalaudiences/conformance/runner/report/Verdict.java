package io.externalaudiences.conformance.runner.report;

import java.util.Locale;

/** What the kit says of a target in one profile. */
public enum Verdict {
    /** Every MUST of the profile was judged, and kept. */
    CONFORMANT,
    /** No MUST is broken, but some could not be judged, or the target was too slow for them. */
    PARTIAL,
    /** A MUST is broken. */
    NON_CONFORMANT,
    /** Nothing ran, or the kit itself failed. */
    INCONCLUSIVE;

    /** As people read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
