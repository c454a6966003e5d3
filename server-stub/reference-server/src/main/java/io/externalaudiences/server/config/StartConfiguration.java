package io.externalaudiences.server.config;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerPortFileWriter;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server says when it has started. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger("io.externalaudiences.server");

    @Bean
    @ConditionalOnProperty("external-audiences.port-file")
    WebServerPortFileWriter portFileWriter(Settings settings) {
        return new WebServerPortFileWriter(Objects.requireNonNull(settings.portFile(), "the property is there")
                .toFile());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> banner(Settings settings, Folders folders) {
        return ready -> {
            String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
            String address = ready.getApplicationContext().getEnvironment().getProperty("server.address");
            LOG.info("External Audiences reference server: http://{}:{}/data/core/ais", address, port);
            LOG.info("Data folder: {}", folders.root());
            if (settings.tokens().isEmpty() && settings.jwt() == null) {
                LOG.warn("No token is configured, so nobody can call. To try the server out, start it with"
                        + " --spring.profiles.active=demo");
            }
        };
    }
}
