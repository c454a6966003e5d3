package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Issuer;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Tokens and api keys stay out of the logs, also where everything of the server's own is logged. */
class SecretsInLogsTest {
    private static final String SECRET = "kept-out-of-every-log";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger own = (Logger) LoggerFactory.getLogger("io.externalaudiences");
    private final Level rootBefore = root.getLevel();
    private final Level ownBefore = own.getLevel();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Client client = TestServer.shared().client();

    @BeforeEach
    void logEverything() {
        root.setLevel(Level.INFO);
        own.setLevel(Level.TRACE);
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void logAsBefore() {
        root.detachAppender(lines);
        root.setLevel(rootBefore);
        own.setLevel(ownBefore);
    }

    @Test
    void noLineHoldsWhatACallerShows() {
        String signed = TestServer.issuer().token(claims -> claims.subject("of-the-test"));
        String forged = new Issuer().token(claims -> claims);
        String expired = TestServer.issuer().token(claims -> claims.claim("exp", 0));

        String audience = client.audience(Payload.good());
        client.endOfRun(audience, client.run(audience));
        everythingWith(client);
        for (String token : List.of(SECRET, signed, forged, expired, "a.b." + SECRET, SECRET + "\u00fc")) {
            everythingWith(client.with("Authorization", "Bearer " + token));
            everythingWith(client.with("Authorization", token));
        }
        everythingWith(client.with("x-api-key", SECRET));
        everythingWith(client.with("x-api-key", SECRET + "\u00fc"));

        root.detachAppender(lines);
        PatternLayout layout = new PatternLayout();
        layout.setContext(root.getLoggerContext());
        layout.setPattern("%level %logger %msg %mdc %kvp%n%ex");
        layout.start();
        assertThat(lines.list).isNotEmpty();
        assertThat(lines.list)
                .extracting(layout::doLayout)
                .noneMatch(line -> line.contains(SECRET)
                        || line.contains("demo-token")
                        || line.contains("demo-client")
                        || line.contains("Authorization")
                        || List.of(signed, forged, expired).stream().anyMatch(line::contains));
    }

    private static void everythingWith(Client caller) {
        String audience = "/external-audience/" + UUID.randomUUID();
        caller.create(Payload.good());
        caller.send("POST", "/external-audience/", "{");
        caller.update(UUID.randomUUID().toString(), "{\"labels\": []}");
        caller.startRun(UUID.randomUUID().toString(), "{\"dataFilterStartTime\": 0}");
        caller.get("/external-audience/operations/" + UUID.randomUUID());
        caller.get(audience + "/runs");
        caller.get(audience + "/runs/" + UUID.randomUUID());
        caller.delete(audience);
        caller.get("/no/such/path");
    }
}
