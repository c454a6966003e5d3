package io.externalaudiences.server.run;

/** In which order the runs of an audience are listed. */
public enum RunOrder {
    NEWEST_FIRST,
    OLDEST_FIRST
}
