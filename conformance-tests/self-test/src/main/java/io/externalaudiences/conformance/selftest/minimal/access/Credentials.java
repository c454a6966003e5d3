package io.externalaudiences.conformance.selftest.minimal.access;

import static io.externalaudiences.conformance.selftest.minimal.access.Permission.READ;
import static io.externalaudiences.conformance.selftest.minimal.access.Permission.WRITE;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that was ever issued.
 *
 * @param orgs the ids of the organisations that exist
 * @param tokens the tokens
 */
public record Credentials(Set<String> orgs, List<Token> tokens) {
    // The name of the scheme is compared without regard to case.
    private static final Pattern BEARER = Pattern.compile("Bearer +(?<token>\\S+)", Pattern.CASE_INSENSITIVE);

    /** Copies both, so that credentials never change. */
    public Credentials {
        orgs = Set.copyOf(orgs);
        tokens = List.copyOf(tokens);
    }

    /** The organisations, clients and tokens of the demonstration: two organisations, two clients, five tokens. */
    public static Credentials demo() {
        String org = Scope.DEMO.org();
        String secondOrg = "DECADE0123456789ABCDEF01@ExampleOrg";
        String client = "demo-client";
        Set<String> both = Set.of(Scope.DEMO.sandbox(), "stage");
        Set<String> prod = Set.of(Scope.DEMO.sandbox());
        Set<Permission> all = Set.of(READ, WRITE);
        return new Credentials(
                Set.of(org, secondOrg),
                List.of(
                        new Token("demo-token", org, client, "demo-user", both, all, Instant.MAX),
                        new Token("demo-token-read-only", org, client, "demo-reader", both, Set.of(READ), Instant.MAX),
                        new Token("demo-token-prod-only", org, client, "demo-prod-user", prod, all, Instant.MAX),
                        new Token("demo-token-expired", org, client, "demo-user", both, all, Instant.EPOCH),
                        new Token(
                                "demo-token-second-org",
                                secondOrg,
                                "other-client",
                                "second-user",
                                prod,
                                all,
                                Instant.MAX)));
    }

    /** The token that a request brings; empty when it brings none, a malformed one, or one that nobody issued. */
    public Optional<Token> tokenOf(Request request) {
        return request.header("Authorization").map(BEARER::matcher).filter(Matcher::matches).stream()
                .flatMap(bearer -> tokens.stream().filter(token -> token.value().equals(bearer.group("token"))))
                .findFirst();
    }
}
