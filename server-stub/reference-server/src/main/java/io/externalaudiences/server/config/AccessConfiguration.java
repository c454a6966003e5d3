package io.externalaudiences.server.config;

import io.externalaudiences.server.access.Directory;
import io.externalaudiences.server.access.Gate;
import io.externalaudiences.server.access.Intent;
import io.externalaudiences.server.access.IssuedTokens;
import io.externalaudiences.server.access.Token;
import io.externalaudiences.server.access.Tokens;
import io.externalaudiences.server.config.Settings.IssuedToken;
import io.externalaudiences.server.config.Settings.Organisation;
import io.externalaudiences.server.config.Settings.SandboxFolder;
import io.externalaudiences.server.jwt.JwtTokens;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    Gate gate(Settings settings, Clock clock) {
        return new Gate(tokens(settings, clock), directory(settings), clock);
    }

    /** A token of the settings first; it needs nobody else's keys. */
    private static Tokens tokens(Settings settings, Clock clock) {
        IssuedTokens issued = new IssuedTokens(
                settings.tokens().stream().collect(Collectors.toMap(IssuedToken::token, AccessConfiguration::token)));
        JwtSettings jwt = settings.jwt();
        if (jwt == null) {
            return issued;
        }
        JwtTokens signed = new JwtTokens(jwt.location(), jwt.rules(), clock);
        return secret -> issued.find(secret).or(() -> signed.find(secret));
    }

    private static Token token(IssuedToken issued) {
        return new Token(
                issued.user(),
                issued.organisation(),
                issued.client(),
                Set.copyOf(issued.sandboxes()),
                issued.readOnly() ? Set.of(Intent.READ) : Set.of(Intent.READ, Intent.WRITE),
                issued.expires());
    }

    private static Directory directory(Settings settings) {
        return new Directory(
                Set.copyOf(settings.clients()),
                settings.organisations().stream()
                        .collect(Collectors.toMap(
                                Organisation::id,
                                organisation -> organisation.sandboxes().stream()
                                        .map(SandboxFolder::name)
                                        .collect(Collectors.toSet()))));
    }
}
