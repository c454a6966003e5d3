package io.externalaudiences.server.config;

import io.externalaudiences.server.jwt.JwtRules;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which JSON Web Tokens are taken, {@code external-audiences.jwt.*}.
 *
 * <p>They must be signed with RSA or an elliptic curve, and say when they expire. They grant what their claims say, as
 * far as the organisations, sandboxes and clients of the settings go.
 *
 * @param jwkSet where the issuer's public keys are: an https URL, a file, or http on this machine
 * @param issuer what {@code iss} must be
 * @param audience what {@code aud} must hold
 * @param userClaim the claim with the id of the user
 * @param clientClaim the claim with the client, which must be that of {@code x-api-key}
 * @param organisationClaim the claim with the organisation, which must be that of {@code x-gw-ims-org-id}
 * @param sandboxesClaim the claim with the sandboxes, a list or one name
 * @param scopeClaim the claim with the scopes, a list or a text with spaces between them
 * @param readScope the scope that grants reading
 * @param writeScope the scope that grants reading and writing
 */
public record JwtSettings(
        @DefaultValue("") String jwkSet,
        @DefaultValue("") String issuer,
        @DefaultValue("") String audience,
        @DefaultValue("sub") String userClaim,
        @DefaultValue("client_id") String clientClaim,
        @DefaultValue("org_id") String organisationClaim,
        @DefaultValue("sandboxes") String sandboxesClaim,
        @DefaultValue("scope") String scopeClaim,
        @DefaultValue("audiences.read") String readScope,
        @DefaultValue("audiences.write") String writeScope) {

    /** The place of the keys, a path of a file as a file URI. */
    URI location() {
        return jwkSet.matches("[a-z]+:.*")
                ? URI.create(jwkSet)
                : Path.of(jwkSet).toUri();
    }

    JwtRules rules() {
        return new JwtRules(
                issuer,
                audience,
                userClaim,
                clientClaim,
                organisationClaim,
                sandboxesClaim,
                scopeClaim,
                readScope,
                writeScope);
    }
}
