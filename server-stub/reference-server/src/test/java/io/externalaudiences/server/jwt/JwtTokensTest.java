package io.externalaudiences.server.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.externalaudiences.server.access.Intent;
import io.externalaudiences.server.access.Token;
import io.externalaudiences.server.access.TokensUnavailable;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Issuer;
import io.externalaudiences.server.support.TurnedClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON Web Tokens: which are taken, what they grant, and what happens while the issuer is away. */
class JwtTokensTest {
    private static final Instant NOW = Instant.parse("2030-01-01T10:00:00Z");
    private static final byte[] SECRET = "a secret that is long enough for HS256".getBytes(StandardCharsets.UTF_8);
    private static final Issuer ISSUER = new Issuer();
    private static final JwtRules RULES = new JwtRules(
            Issuer.NAME,
            Issuer.AUDIENCE,
            "sub",
            "client_id",
            "org_id",
            "sandboxes",
            "scope",
            "audiences.read",
            "audiences.write");

    private final TurnedClock clock = new TurnedClock();
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile boolean away;
    private volatile Issuer publisher = ISSUER;
    private final JwtTokens tokens = new JwtTokens(this::fetch, RULES, clock);

    private JWKSet fetch() throws IOException {
        fetches.incrementAndGet();
        if (away) {
            throw new IOException("the issuer is away");
        }
        List<JWK> keys = new ArrayList<>(publisher.publicKeys().getKeys());
        keys.add(new OctetSequenceKey.Builder(SECRET).keyID("shared").build());
        return new JWKSet(keys);
    }

    @BeforeEach
    void itIsNow() {
        clock.forward(Duration.between(Instant.now(), NOW));
    }

    private static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return ISSUER.sign(change.apply(Issuer.usualClaims(NOW)).build());
    }

    @Test
    void aTokenGrantsWhatItsClaimsSay() {
        Token token = tokens.find(token(claims -> claims)).orElseThrow();

        assertThat(token)
                .isEqualTo(new Token(
                        "demo-user",
                        Client.ORGANISATION,
                        "demo-client",
                        Set.of("prod", "stage"),
                        Set.of(Intent.READ, Intent.WRITE),
                        NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void scopesGrantReadingAndWriting() {
        assertThat(grants("audiences.read")).containsExactly(Intent.READ);
        assertThat(grants("audiences.read audiences.write")).containsExactlyInAnyOrder(Intent.READ, Intent.WRITE);
        assertThat(grants(List.of("audiences.read", "x"))).containsExactly(Intent.READ);
        assertThat(grants("audiences.reader AUDIENCES.WRITE")).isEmpty();
        assertThat(grants(7)).isEmpty();
        assertThat(grants(null)).isEmpty();
    }

    private Set<Intent> grants(Object scope) {
        return tokens.find(token(claims -> claims.claim("scope", scope)))
                .orElseThrow()
                .grants();
    }

    @Test
    void sandboxesAreTheNamesOfTheClaimAndNothingElse() {
        assertThat(sandboxes("prod")).containsExactly("prod");
        assertThat(sandboxes(List.of("prod", 7, List.of("stage")))).containsExactly("prod");
        assertThat(sandboxes(true)).isEmpty();
        assertThat(sandboxes(null)).isEmpty();
    }

    private Set<String> sandboxes(Object claim) {
        return tokens.find(token(claims -> claims.claim("sandboxes", claim)))
                .orElseThrow()
                .sandboxes();
    }

    static Stream<Named<String>> refused() throws Exception {
        JWTClaimsSet usual = Issuer.usualClaims(NOW).build();
        SignedJWT symmetric = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("shared").build(), usual);
        symmetric.sign(new MACSigner(SECRET));
        String good = ISSUER.sign(usual);
        String otherClaims = token(claims -> claims.subject("somebody-else"));
        return Stream.of(
                Named.of("no token", "nobody-issued-this"),
                Named.of("dots", "a.b.c"),
                Named.of("unsigned", new PlainJWT(usual).serialize()),
                Named.of("a symmetric algorithm", symmetric.serialize()),
                Named.of("another issuer's key of the same name", new Issuer().sign(usual)),
                Named.of(
                        "an unknown key",
                        ISSUER.sign(
                                new JWSHeader.Builder(JWSAlgorithm.ES256)
                                        .keyID("x")
                                        .build(),
                                usual)),
                Named.of(
                        "another type",
                        ISSUER.sign(
                                new JWSHeader.Builder(JWSAlgorithm.ES256)
                                        .keyID("first")
                                        .type(new JOSEObjectType("logout+jwt"))
                                        .build(),
                                usual)),
                Named.of(
                        "a signature of other claims",
                        otherClaims.substring(0, otherClaims.lastIndexOf('.')) + good.substring(good.lastIndexOf('.'))),
                Named.of("a signature that is cut off", good.substring(0, good.lastIndexOf('.') + 1)),
                Named.of("another issuer", token(claims -> claims.issuer("https://other.example"))),
                Named.of("no issuer", token(claims -> claims.issuer(null))),
                Named.of("another audience", token(claims -> claims.audience("other"))),
                Named.of("no audience", token(claims -> claims.audience((String) null))),
                Named.of("no expiry", token(claims -> claims.expirationTime(null))),
                Named.of("an expiry that is no time", token(claims -> claims.claim("exp", "tomorrow"))),
                Named.of("long expired", token(claims -> claims.expirationTime(Date.from(NOW.minusSeconds(3600))))),
                Named.of("not yet valid", token(claims -> claims.notBeforeTime(Date.from(NOW.plusSeconds(120))))),
                Named.of("no user", token(claims -> claims.subject(null))),
                Named.of("a user that is too long", token(claims -> claims.subject("u".repeat(256)))),
                Named.of("no client", token(claims -> claims.claim("client_id", null))),
                Named.of("a client that is no text", token(claims -> claims.claim("client_id", 7))),
                Named.of("no organisation", token(claims -> claims.claim("org_id", null))),
                Named.of(
                        "several organisations",
                        token(claims -> claims.claim("org_id", List.of(Client.ORGANISATION, "Other")))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aTokenThatIsNotAsItMustBeGrantsNothing(String token) {
        assertThat(tokens.find(token)).isEmpty();
    }

    @Test
    void anAccessTokenOfTheOAuthProfileIsTaken() {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID("first")
                .type(new JOSEObjectType("at+jwt"))
                .build();

        assertThat(tokens.find(ISSUER.sign(header, Issuer.usualClaims(NOW).build())))
                .isPresent();
    }

    @Test
    void theKeysAreFetchedWhenTheyAreNeededAndKept() {
        assertThat(fetches).hasValue(0);
        tokens.find("nobody-issued-this");
        assertThat(fetches).hasValue(0);

        tokens.find(token(claims -> claims));
        tokens.find(token(claims -> claims));
        assertThat(fetches).hasValue(1);

        clock.forward(Duration.ofMinutes(5));
        tokens.find(token(claims -> claims));
        // Nobody waits for this one.
        await().until(() -> fetches.get() == 2);
    }

    @Test
    void aNewKeyIsFoundAndMadeUpNamesOfKeysDoNotDriveTheFetching() {
        tokens.find(token(claims -> claims));
        publisher = new Issuer();
        String unknown = ISSUER.sign(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("made-up").build(),
                Issuer.usualClaims(NOW).build());
        clock.forward(Duration.ofSeconds(5));
        for (int time = 0; time < 100; time++) {
            assertThat(tokens.find(unknown)).isEmpty();
        }
        assertThat(fetches).hasValue(2);

        assertThat(tokens.find(publisher.sign(Issuer.usualClaims(NOW).build()))).isPresent();
    }

    @Test
    void withoutTheKeysNobodyCanSayAndTheIssuersReturnIsNoticed() {
        away = true;
        String token = token(claims -> claims);

        for (int time = 0; time < 100; time++) {
            assertThatThrownBy(() -> tokens.find(token)).isInstanceOf(TokensUnavailable.class);
        }
        assertThat(fetches).hasValue(1);

        away = false;
        clock.forward(Duration.ofSeconds(5));
        assertThat(tokens.find(token)).isPresent();
    }

    @Test
    void anIssuerThatIsAwayForAWhileIsNotMissed() {
        String token = token(claims -> claims.expirationTime(Date.from(NOW.plus(Duration.ofDays(1)))));
        tokens.find(token);
        away = true;

        clock.forward(Duration.ofMinutes(59));
        assertThat(tokens.find(token)).isPresent();
        clock.forward(Duration.ofMinutes(1));
        assertThatThrownBy(() -> tokens.find(token)).isInstanceOf(TokensUnavailable.class);
    }
}
