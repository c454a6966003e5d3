package io.externalaudiences.review.change;

import java.util.Locale;

/** Who is affected by a change without doing anything. */
public enum Breaks {
    /** Deployed callers of the earlier version, on the wire, against a server of the later one. */
    CALLERS,
    /** Deployed servers of the earlier version, judged by the later one: they have to follow. */
    SERVERS,
    /** Code that calls a generated client of the earlier version, compiled with one of the later. */
    SOURCE,
    /** Nobody; only what people read. */
    DOCUMENTATION;

    /** As the page calls them. */
    public String words() {
        return switch (this) {
            case CALLERS -> "callers on the wire";
            case SERVERS -> "servers on the wire";
            case SOURCE -> "client source code";
            case DOCUMENTATION -> "documentation only";
        };
    }

    /** As files call them. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
