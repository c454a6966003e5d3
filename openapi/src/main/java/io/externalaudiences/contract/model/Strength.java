package io.externalaudiences.contract.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How firmly a requirement stands on the guide; see the head of {@code DECISIONS.md}. */
public enum Strength {
    /** The guide says it. */
    DOCUMENTED(Level.MUST),
    /** Not written, but the documented thing has no meaning without it, or somebody's data is exposed. */
    NECESSARY(Level.MUST),
    /** Samples, the table of errors or the platform's habits imply it. */
    INFERRED(Level.SHOULD),
    /** The guide is silent, and the contract has chosen. */
    OPEN(Level.MAY);

    private final Level level;

    /** The strength of its name in files, such as {@code documented}; empty where there is none of that name. */
    public static Optional<Strength> named(String name) {
        return Arrays.stream(values())
                .filter(strength -> strength.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    Strength(Level level) {
        this.level = level;
    }

    /** What a breach means for a target. */
    public Level level() {
        return level;
    }
}
