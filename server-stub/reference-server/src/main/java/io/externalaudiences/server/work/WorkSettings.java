package io.externalaudiences.server.work;

/**
 * What the workers may use.
 *
 * @param ingestionsAtOnce how many runs are carried out at the same time
 */
public record WorkSettings(int ingestionsAtOnce) {}
