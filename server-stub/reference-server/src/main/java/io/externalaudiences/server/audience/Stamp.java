package io.externalaudiences.server.audience;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param user the id of the user
 * @param at the moment
 */
public record Stamp(String user, Instant at) {}
