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
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What the server says when it has started. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger("io.externalaudiences.server");

    /** The demo's token is no secret: whoever has the jar has it. */
    private static final String CREATE = """

            To try it out, create an audience, and then ask for the operation that the answer names:

            curl '%1$s/external-audience/' \\
              -H 'Authorization: Bearer demo-token' -H 'x-api-key: demo-client' \\
              -H 'x-gw-ims-org-id: C0FFEE0123456789ABCDEF01@ExampleOrg' -H 'x-sandbox-name: prod' \\
              -H 'Content-Type: application/json' -d '{
                "name": "My first audience", "originName": "CUSTOM_UPLOAD",
                "fields": [{"name": "ppid", "type": "string", "identityNs": "Email"}, {"name": "list_id", "type": "string"}],
                "sourceSpec": {"params": {"path": "activation/sample-source/example.csv", "type": "file"}}}'
            """;

    @Bean
    @ConditionalOnProperty("external-audiences.port-file")
    WebServerPortFileWriter portFileWriter(Settings settings) {
        return new WebServerPortFileWriter(Objects.requireNonNull(settings.portFile(), "the property is there")
                .toFile());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> banner(Settings settings, Folders folders) {
        return ready -> {
            Environment environment = ready.getApplicationContext().getEnvironment();
            String server = "http://" + environment.getProperty("server.address") + ":"
                    + environment.getProperty("local.server.port");
            String api = server + "/data/core/ais";
            String example = environment.acceptsProfiles(Profiles.of("demo")) ? CREATE.formatted(api) : "";
            LOG.info("""
                    The External Audiences reference server has started.

                      API            {}
                      Documentation  {}/docs
                      Health         {}/actuator/health/readiness
                      Data folder    {}
                    {}""", api, server, server, folders.root(), example);
            if (settings.tokens().isEmpty() && settings.jwt() == null) {
                LOG.warn("No token is configured, so nobody can call. To try the server out, start it with"
                        + " --spring.profiles.active=demo");
            }
        };
    }
}
