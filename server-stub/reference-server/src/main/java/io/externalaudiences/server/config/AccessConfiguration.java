package io.externalaudiences.server.config;

import io.externalaudiences.server.access.Gate;
import io.externalaudiences.server.access.IssuedTokens;
import io.externalaudiences.server.access.Token;
import io.externalaudiences.server.config.Settings.IssuedToken;
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
        IssuedTokens tokens = new IssuedTokens(
                settings.tokens().stream().collect(Collectors.toMap(IssuedToken::token, AccessConfiguration::token)));
        return new Gate(tokens, clock);
    }

    private static Token token(IssuedToken issued) {
        return new Token(
                issued.user(),
                issued.organisation(),
                issued.client(),
                Set.copyOf(issued.sandboxes()),
                issued.readOnly(),
                issued.expires());
    }
}
