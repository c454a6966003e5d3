/**
 * Who is calling: token, client, organisation, sandbox. Denies by default.
 *
 * <p>Knows what was configured, asks its port {@link Tokens} what a token grants, and nothing else. Must not know HTTP
 * beyond the four values it is given, nor any other room.
 */
@NullMarked
package io.externalaudiences.server.access;

import org.jspecify.annotations.NullMarked;
