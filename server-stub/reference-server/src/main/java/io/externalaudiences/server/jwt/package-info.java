/**
 * Tokens that somebody else issues: JSON Web Tokens, checked against the issuer's public keys.
 *
 * <p>The only room that knows Spring Security and Nimbus. Knows {@code access}, whose port it fills, and no other room.
 */
@NullMarked
package io.externalaudiences.server.jwt;

import org.jspecify.annotations.NullMarked;
