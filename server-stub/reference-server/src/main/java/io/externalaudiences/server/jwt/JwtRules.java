package io.externalaudiences.server.jwt;

/**
 * What a JSON Web Token must say, and in which claims.
 *
 * @param issuer what {@code iss} must be
 * @param audience what {@code aud} must hold
 * @param user the claim with the id of the user
 * @param client the claim with the api key of the client
 * @param organisation the claim with the id of the organisation
 * @param sandboxes the claim with the sandboxes that are granted
 * @param scope the claim with the scopes
 * @param readScope the scope that grants reading
 * @param writeScope the scope that grants reading and writing
 */
public record JwtRules(
        String issuer,
        String audience,
        String user,
        String client,
        String organisation,
        String sandboxes,
        String scope,
        String readScope,
        String writeScope) {}
