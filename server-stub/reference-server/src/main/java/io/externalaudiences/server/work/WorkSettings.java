package io.externalaudiences.server.work;

import java.time.Duration;

/**
 * What the workers may use.
 *
 * @param ingestionsAtOnce how many runs are carried out at the same time
 * @param retryPause how long to wait before the second attempt at a job; before each further one twice as long
 */
public record WorkSettings(int ingestionsAtOnce, Duration retryPause) {}
