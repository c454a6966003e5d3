package io.externalaudiences.server.jwt;

import io.externalaudiences.server.access.Intent;
import io.externalaudiences.server.access.Token;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token grants that was found to be genuine. What its claims do not grant, it does not grant. */
final class Grants {
    /** In characters: the server keeps the user's id with what the user does. */
    private static final int LONGEST = 255;

    private final JwtRules rules;

    Grants(JwtRules rules) {
        this.rules = rules;
    }

    /** Empty where a claim is missing or of another type. */
    Optional<Token> of(Jwt jwt) {
        String user = text(jwt, rules.user());
        String organisation = text(jwt, rules.organisation());
        String client = text(jwt, rules.client());
        if (user == null || organisation == null || client == null) {
            return Optional.empty();
        }
        Set<String> sandboxes = Set.copyOf(texts(jwt.getClaims().get(rules.sandboxes())));
        return Optional.of(new Token(user, organisation, client, sandboxes, intents(jwt), jwt.getExpiresAt()));
    }

    private static @Nullable String text(Jwt jwt, String claim) {
        return jwt.getClaims().get(claim) instanceof String text && !text.isBlank() && text.length() <= LONGEST
                ? text
                : null;
    }

    private static Collection<String> texts(@Nullable Object claim) {
        if (claim instanceof String one) {
            return List.of(one);
        }
        Set<String> texts = new LinkedHashSet<>();
        if (claim instanceof Collection<?> several) {
            several.forEach(value -> {
                if (value instanceof String text) {
                    texts.add(text);
                }
            });
        }
        return texts;
    }

    /** Scopes come as a list, or as one text with spaces between them. */
    private Set<Intent> intents(Jwt jwt) {
        Object claim = jwt.getClaims().get(rules.scope());
        Collection<String> scopes = claim instanceof String text ? List.of(text.split(" ", -1)) : texts(claim);
        if (scopes.contains(rules.writeScope())) {
            return Set.of(Intent.READ, Intent.WRITE);
        }
        return scopes.contains(rules.readScope()) ? Set.of(Intent.READ) : Set.of();
    }
}
