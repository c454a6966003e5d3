package io.externalaudiences.conformance.selftest.kit.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.http.ConnectionOptions;
import io.externalaudiences.conformance.runner.configuration.Tls;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target behind a proxy, behind an authority of its own, or behind a door for those with a certificate. */
class ConnectionOptionsTest {

    private MinimalTarget target;
    private Gateway gateway;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        target = MinimalTarget.start();
        gateway = new Gateway(target.url());
    }

    @AfterEach
    void stop() {
        target.close();
    }

    @Test
    void throughAProxy() {
        try (PlainServer proxy = PlainServer.start(gateway)) {
            URI address = URI.create("http://127.0.0.1:" + proxy.port());

            assertThat(Reached.by(target.url(), new ConnectionOptions(null, address, null)))
                    .isEqualTo("passed");
            assertThat(gateway.handedOn()).isGreaterThan(5);
        }
    }

    @Test
    void byAnAuthorityOfItsOwn() {
        Keys keys = Keys.make("server", folder);
        try (PlainServer server = PlainServer.start(keys.server(keys), false, gateway)) {
            assertThat(Reached.by(
                            server.url(), new ConnectionOptions(null, null, Tls.of(keys.certificate(), null, null))))
                    .isEqualTo("passed");
        }
    }

    @Test
    void withAClientCertificate() {
        Keys keys = Keys.make("server", folder);
        Keys mine = Keys.make("client", folder);
        try (PlainServer server = PlainServer.start(keys.server(mine), true, gateway)) {
            assertThat(Reached.by(
                            server.url(), new ConnectionOptions(null, null, Tls.of(keys.certificate(), null, null))))
                    .contains("does it ask for a client certificate (--client-certificate)?");

            assertThat(Reached.by(
                            server.url(),
                            new ConnectionOptions(
                                    null, null, Tls.of(keys.certificate(), mine.keyStore(), Keys.PASSWORD))))
                    .isEqualTo("passed");
        }
    }
}
