package io.externalaudiences.conformance.selftest.kit.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.http.ConnectionOptions;
import io.externalaudiences.conformance.runner.configuration.Tls;
import io.externalaudiences.conformance.selftest.kit.KitProcess;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A certificate counts for the hosts that it names and for no other, whoever vouches for it and by whatever way the
 * server is reached: nothing is sent to a server that is another one than was asked for.
 */
@Execution(ExecutionMode.CONCURRENT)
class CertificateNamesTest {

    private static final int UNUSABLE = 3;

    @TempDir
    private Path folder;

    @Test
    void anAuthorityOfItsOwnDoesNotVouchForAnotherHost() throws IOException, InterruptedException {
        Keys keys = Keys.make("server", folder, "dns:other.example,dns:another.example");
        KitProcess kit = new KitProcess(folder);
        try (RecordingTlsServer server = new RecordingTlsServer(keys.server())) {
            int exitCode = kit.certify(
                    at("localhost", server), "--ca-file", keys.certificate().toString());

            assertThat(exitCode).isEqualTo(UNUSABLE);
            assertThat(kit.output())
                    .content()
                    .contains("is for other.example and another.example, and not for localhost")
                    .hasLineCount(1);
            hasGotNothing(server);
        }
    }

    @Test
    void theTrustStoreOfJavaDoesNotVouchForAnotherHost() throws IOException, InterruptedException {
        Keys keys = Keys.make("server", folder, "dns:other.example");
        KitProcess kit = new KitProcess(folder)
                .with("-Djavax.net.ssl.trustStore=" + keys.trustStore())
                .with("-Djavax.net.ssl.trustStorePassword=" + Keys.PASSWORD);
        try (RecordingTlsServer server = new RecordingTlsServer(keys.server())) {
            int exitCode = kit.certify(at("localhost", server));

            assertThat(exitCode).isEqualTo(UNUSABLE);
            assertThat(kit.output())
                    .content()
                    .contains("is for other.example, and not for localhost")
                    .hasLineCount(1);
            hasGotNothing(server);
        }
    }

    @Test
    void theTrustStoreOfJavaVouchesForTheHostThatWasAskedFor() throws IOException, InterruptedException {
        Keys keys = Keys.make("server", folder);
        KitProcess kit = new KitProcess(folder)
                .with("-Djavax.net.ssl.trustStore=" + keys.trustStore())
                .with("-Djavax.net.ssl.trustStorePassword=" + Keys.PASSWORD);
        try (MinimalTarget target = MinimalTarget.start();
                PlainServer server = PlainServer.start(keys.server(), false, new Gateway(target.url()))) {
            kit.certify(server.url(), "--only", "CREATE-001");

            assertThat(kit.output()).content().containsPattern("core +partial +[1-9] passed, ");
        }
    }

    @Test
    void aNameIsNoAddress() throws IOException, InterruptedException {
        Keys keys = Keys.make("server", folder, "dns:localhost");
        try (RecordingTlsServer server = new RecordingTlsServer(keys.server())) {
            assertThat(Reached.by(at("127.0.0.1", server), trusting(keys)))
                    .contains("is for localhost, and not for 127.0.0.1")
                    .hasLineCount(1);
            hasGotNothing(server);
        }
    }

    @Test
    void anAddressAmongTheNamesOfHostsIsNone() throws IOException, InterruptedException {
        Keys keys = Keys.make("server", folder, "dns:127.0.0.1");
        try (RecordingTlsServer server = new RecordingTlsServer(keys.server())) {
            assertThat(Reached.by(at("127.0.0.1", server), trusting(keys)))
                    .contains("is for a host with the name 127.0.0.1, and not for 127.0.0.1");
            hasGotNothing(server);
        }
    }

    /** RFC 9110 has browsers and libraries take the names of hosts alone, and no subject that may look like one. */
    @Test
    void aSubjectIsNoName() throws IOException, InterruptedException {
        Keys keys = Keys.make("localhost", folder, "uri:https://api.example.test");
        try (RecordingTlsServer server = new RecordingTlsServer(keys.server())) {
            assertThat(Reached.by(at("localhost", server), trusting(keys)))
                    .contains("is for no host (CN=localhost), and not for localhost");
            hasGotNothing(server);
        }
    }

    @Test
    void theSecondUrlIsHeldAgainstItsOwnCertificate() throws IOException, InterruptedException {
        Keys keys = Keys.make("server", folder, "dns:other.example");
        try (MinimalTarget first = MinimalTarget.start();
                RecordingTlsServer server = new RecordingTlsServer(keys.server())) {
            ConnectionOptions way = new ConnectionOptions(at("localhost", server), null, tls(keys));

            assertThat(Reached.by(first.url(), way))
                    .contains("is for other.example, and not for localhost")
                    .hasLineCount(1);
            hasGotNothing(server);
        }
    }

    @Test
    void aProxyBehindTlsIsHeldAgainstItsCertificate() throws IOException, InterruptedException {
        Keys keys = Keys.make("proxy", folder, "dns:other.example");
        try (RecordingTlsServer proxy = new RecordingTlsServer(keys.server())) {
            ConnectionOptions way =
                    new ConnectionOptions(null, URI.create("https://localhost:" + proxy.port()), tls(keys));

            assertThat(Reached.by(URI.create("https://api.example.test/data/core/ais"), way))
                    .contains("is for other.example, and not for localhost")
                    .hasLineCount(1);
            hasGotNothing(proxy);
        }
    }

    /** Through a tunnel the name is the target's, wherever the proxy looks for it. */
    @ParameterizedTest
    @CsvSource({
        "api.example.test, dns:other.example.test",
        "api.example.test, dns:localhost",
        "api.v1.example.test, dns:*.example.test",
        "example.test, dns:*.example.test",
        "api.example.test, dns:api.example.test.other.example",
        "192.0.2.7, ip:192.0.2.8",
        "192.0.2.7, dns:localhost",
        "[2001:db8::1], ip:2001:db8::2"
    })
    void anotherHostIsNotReachedThroughAProxy(String host, String certified) throws IOException, InterruptedException {
        Keys keys = Keys.make("server", folder, certified);
        try (RecordingTlsServer server = new RecordingTlsServer(keys.server());
                ConnectProxy proxy = new ConnectProxy(server.port())) {
            assertThat(Reached.by(url(host), new ConnectionOptions(null, proxy.url(), tls(keys))))
                    .contains("cannot be trusted", "and not for " + host)
                    .hasLineCount(1);
            hasGotNothing(server);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "api.example.test, dns:*.example.test",
        "api.example.test, dns:API.Example.Test",
        "Api.EXAMPLE.test, dns:api.example.test",
        "192.0.2.7, ip:192.0.2.7",
        "[2001:db8::1], ip:2001:DB8:0:0:0:0:0:1",
        "api.example.test, 'dns:other.example,ip:192.0.2.7,dns:api.example.test'"
    })
    void aHostThatTheCertificateNamesInItsOwnWayIsReached(String host, String certified) throws IOException {
        Keys keys = Keys.make("server", folder, certified);
        try (MinimalTarget target = MinimalTarget.start();
                PlainServer server = PlainServer.start(keys.server(), false, new Gateway(target.url()));
                ConnectProxy proxy = new ConnectProxy(server.port())) {
            assertThat(Reached.by(url(host), new ConnectionOptions(null, proxy.url(), tls(keys))))
                    .isEqualTo("passed");
        }
    }

    private static void hasGotNothing(RecordingTlsServer server) throws IOException, InterruptedException {
        assertThat(server.connections()).isPositive();
        assertThat(server.everythingDecrypted()).isEmpty();
    }

    private static URI at(String host, RecordingTlsServer server) {
        return URI.create("https://" + host + ":" + server.port() + "/data/core/ais");
    }

    private static URI url(String host) {
        return URI.create("https://" + host + "/data/core/ais");
    }

    private static ConnectionOptions trusting(Keys keys) {
        return new ConnectionOptions(null, null, tls(keys));
    }

    private static SSLContext tls(Keys keys) {
        return Tls.of(keys.certificate(), null, null);
    }
}
