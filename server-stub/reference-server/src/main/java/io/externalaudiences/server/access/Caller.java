package io.externalaudiences.server.access;

/**
 * Who is calling, and where.
 *
 * @param user the id of the user the token was issued to
 * @param organisation the organisation, which is the token's
 * @param sandbox a sandbox that was granted to the token
 */
public record Caller(String user, String organisation, String sandbox) {}
