package io.externalaudiences.server.access;

import io.externalaudiences.server.access.AccessRefusal.Reason;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets a caller in, or says why not: headers, token, organisation, permission, in this order. */
public final class Gate {
    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+)", Pattern.CASE_INSENSITIVE);

    private final Tokens tokens;
    private final Directory directory;
    private final Clock clock;

    public Gate(Tokens tokens, Directory directory, Clock clock) {
        this.tokens = tokens;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Lets a caller in.
     *
     * @throws AccessRefusal for the first thing that is wrong
     * @throws TokensUnavailable where nobody can say at the moment what the token grants
     */
    public Caller admit(Credentials shown, Intent intent) {
        String authorization = required("Authorization", shown.authorization());
        String apiKey = required("x-api-key", shown.apiKey());
        String organisation = required("x-gw-ims-org-id", shown.organisation());
        String sandbox = required("x-sandbox-name", shown.sandbox());

        Token token = validToken(authorization);
        // Another organisation is answered as one that does not exist, so that nobody can find out which ones there
        // are.
        if (!token.organisation().equals(organisation) || !directory.hasOrganisation(organisation)) {
            throw new AccessRefusal(Reason.ORGANISATION_INVALID, "x-gw-ims-org-id is not the token's organisation.");
        }
        if (!token.apiKey().equals(apiKey) || !directory.hasClient(apiKey)) {
            throw notAuthorised("The token was not issued to the client that x-api-key names.");
        }
        if (!token.sandboxes().contains(sandbox) || !directory.hasSandbox(organisation, sandbox)) {
            throw notAuthorised("The token does not grant the sandbox that x-sandbox-name names.");
        }
        if (!token.grants().contains(intent)) {
            throw notAuthorised(
                    intent == Intent.WRITE ? "The token does not grant writing." : "The token does not grant reading.");
        }
        return new Caller(token.user(), organisation, sandbox);
    }

    private static String required(String header, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new AccessRefusal(Reason.HEADER_MISSING, "The header " + header + " is missing or empty.");
        }
        return value;
    }

    private Token validToken(String authorization) {
        Matcher bearer = BEARER.matcher(authorization);
        if (!bearer.matches()) {
            throw invalidToken();
        }
        Token token = tokens.find(bearer.group(1)).orElseThrow(Gate::invalidToken);
        if (token.hasExpired(clock.instant())) {
            throw invalidToken();
        }
        return token;
    }

    private static AccessRefusal invalidToken() {
        return new AccessRefusal(
                Reason.TOKEN_INVALID, "Authorization must be Bearer and a token that was issued and has not expired.");
    }

    private static AccessRefusal notAuthorised(String detail) {
        return new AccessRefusal(Reason.NOT_AUTHORISED, detail);
    }
}
