package io.externalaudiences.conformance.selftest.minimal.behaviour;

import io.externalaudiences.conformance.selftest.minimal.access.Caller;
import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.access.Permission;
import io.externalaudiences.conformance.selftest.minimal.access.Token;
import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who may call. Each rule judges one thing, so that one can fall without the others. */
public interface AccessRules {

    /** Refuses a caller, in the order headers, token, organisation, permission. */
    default Optional<Refusal> refuseAccess(Request request, Credentials credentials, Instant now) {
        return Refusal.first(
                () -> refuseMissingHeader(request, "Authorization"),
                () -> refuseMissingHeader(request, "x-api-key"),
                () -> refuseMissingHeader(request, "x-gw-ims-org-id"),
                () -> refuseMissingHeader(request, "x-sandbox-name"),
                () -> refuseUnknownToken(request, credentials),
                () -> refuseExpiredToken(request, credentials, now),
                () -> refuseUnknownOrg(request, credentials),
                () -> refuseForeignOrg(request, credentials),
                () -> refuseForeignClient(request, credentials),
                () -> refuseClosedSandbox(request, credentials),
                () -> refuseForbiddenWrite(request, credentials));
    }

    /** Refuses a request without one of the four headers, or with an empty one. */
    default Optional<Refusal> refuseMissingHeader(Request request, String header) {
        return request.header(header).isPresent()
                ? Optional.empty()
                : Optional.of(PlatformCode.MISSING_HEADER.because("The header " + header + " is missing."));
    }

    /** Refuses a token that nobody issued, and one that is malformed. */
    default Optional<Refusal> refuseUnknownToken(Request request, Credentials credentials) {
        return credentials.tokenOf(request).isPresent()
                ? Optional.empty()
                : Optional.of(PlatformCode.INVALID_TOKEN.because("The token is not valid."));
    }

    /** Refuses a token that has expired. */
    default Optional<Refusal> refuseExpiredToken(Request request, Credentials credentials, Instant now) {
        return credentials
                .tokenOf(request)
                .filter(token -> !now.isBefore(token.expiresAt()))
                .map(token -> PlatformCode.INVALID_TOKEN.because("The token has expired."));
    }

    /** Refuses an organisation that does not exist. */
    default Optional<Refusal> refuseUnknownOrg(Request request, Credentials credentials) {
        return request.header("x-gw-ims-org-id")
                .filter(org -> !credentials.orgs().contains(org))
                .map(org -> PlatformCode.INVALID_ORG.because("There is no such organisation."));
    }

    /** Refuses an organisation that is not the token's. */
    default Optional<Refusal> refuseForeignOrg(Request request, Credentials credentials) {
        return credentials
                .tokenOf(request)
                .filter(token -> !request.header("x-gw-ims-org-id").equals(Optional.of(token.org())))
                .map(token -> PlatformCode.NOT_AUTHORIZED.because("The token belongs to another organisation."));
    }

    /** Refuses an API key that is not the token's. */
    default Optional<Refusal> refuseForeignClient(Request request, Credentials credentials) {
        return credentials
                .tokenOf(request)
                .filter(token -> !request.header("x-api-key").equals(Optional.of(token.apiKey())))
                .map(token -> PlatformCode.NOT_AUTHORIZED.because("The token belongs to another client."));
    }

    /** Refuses a sandbox that the token does not open, or that does not exist. */
    default Optional<Refusal> refuseClosedSandbox(Request request, Credentials credentials) {
        return credentials
                .tokenOf(request)
                .filter(token -> request.header("x-sandbox-name")
                        .filter(token.sandboxes()::contains)
                        .isEmpty())
                .map(token -> PlatformCode.NOT_AUTHORIZED.because("The token does not open this sandbox."));
    }

    /** Refuses a write with a token that allows reading only. */
    default Optional<Refusal> refuseForbiddenWrite(Request request, Credentials credentials) {
        return credentials
                .tokenOf(request)
                .filter(token -> isWrite(request) && !token.permissions().contains(Permission.WRITE))
                .map(token -> PlatformCode.NOT_AUTHORIZED.because("The token does not allow changes."));
    }

    /** Whether a request wants to change something. */
    default boolean isWrite(Request request) {
        return Set.of("POST", "PATCH", "PUT", "DELETE").contains(request.method());
    }

    /** Who calls and where, for a request that no rule refused. */
    default Caller caller(Request request, Credentials credentials) {
        Scope scope = new Scope(
                request.header("x-gw-ims-org-id").orElse(""),
                request.header("x-sandbox-name").orElse(""));
        return new Caller(scope, credentials.tokenOf(request).map(Token::userId).orElse("unknown-user"));
    }
}
