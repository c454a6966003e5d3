package io.externalaudiences.server.jwt;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.externalaudiences.server.access.Token;
import io.externalaudiences.server.access.Tokens;
import io.externalaudiences.server.access.TokensUnavailable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** JSON Web Tokens: signed by the issuer with a private key, for this audience, at this time. */
public final class JwtTokens implements Tokens {
    /**
     * Those whose public key tells nobody how to sign. With HS256 and its kin whoever checks can also issue, and "none"
     * is no signature.
     */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** By how much the issuer's clock may be fast, or this one slow. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);

    private final JwtDecoder decoder;
    private final Grants grants;

    /**
     * Takes the tokens of one issuer. Nothing is fetched before the first token comes.
     *
     * @param jwkSet where the issuer's public keys are: an https, http or file URI
     * @param rules what a token must say
     * @param clock by which tokens begin and end
     */
    public JwtTokens(URI jwkSet, JwtRules rules, Clock clock) {
        this(Origins.of(jwkSet), rules, clock);
    }

    JwtTokens(IssuerKeys.Origin origin, JwtRules rules, Clock clock) {
        this.decoder = decoder(new IssuerKeys(origin, clock), rules, clock);
        this.grants = new Grants(rules);
    }

    private static JwtDecoder decoder(IssuerKeys keys, JwtRules rules, Clock clock) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        // Claims are looked at below, by the server's own clock.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});

        JwtTimestampValidator times = new JwtTimestampValidator(CLOCKS_DIFFER);
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                times,
                new JwtIssuerValidator(rules.issuer()),
                new JwtClaimValidator<Collection<String>>(
                        "aud", audiences -> audiences != null && audiences.contains(rules.audience()))));
        return decoder;
    }

    @Override
    public Optional<Token> find(String secret) {
        try {
            Jwt jwt = decoder.decode(secret);
            return grants.of(jwt);
        } catch (JwtException e) {
            // What is said of the token is not repeated: it may hold parts of it.
            if (e.getCause() instanceof KeySourceException unavailable) {
                throw new TokensUnavailable(unavailable);
            }
            return Optional.empty();
        }
    }
}
