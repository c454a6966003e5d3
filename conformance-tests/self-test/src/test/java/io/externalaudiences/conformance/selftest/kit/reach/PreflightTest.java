package io.externalaudiences.conformance.selftest.kit.reach;

import static io.externalaudiences.conformance.selftest.kit.reach.PlainServer.always;
import static io.externalaudiences.conformance.selftest.kit.reach.PlainServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import io.externalaudiences.conformance.fixture.SourceLocation;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.selftest.kit.HeadProxy;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the way of a certification is named before the first check: one line, and what to change. */
@Execution(ExecutionMode.CONCURRENT)
class PreflightTest {

    private static final String HTML = "<!doctype html><title>Welcome</title>";

    private MinimalTarget conforming;

    @BeforeEach
    void start() {
        conforming = MinimalTarget.start();
    }

    @AfterEach
    void stop() {
        conforming.close();
    }

    @Test
    void theWrongPort() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        says(Stopped.at("http://127.0.0.1:" + free + "/data/core/ais"), "nobody listens there", "is the port right?");
    }

    @Test
    void aNameThatDoesNotResolve() {
        says(Stopped.at("http://nowhere.invalid/data/core/ais"), "the name nowhere.invalid does not resolve");
    }

    @Test
    void aSelfSignedCertificate(@TempDir Path folder) {
        Keys keys = Keys.make("server", folder);
        try (PlainServer server = PlainServer.start(keys.server(keys), false, always(200, "text/html", HTML))) {
            says(Stopped.at(server.url()), "its certificate comes from no authority", "--ca-file");

            says(Stopped.at(server.url().toString().replace("https", "http")), "begin the url with https://");
        }
    }

    @Test
    void httpsForHttp() {
        URI https = URI.create(conforming.url().toString().replace("http", "https"));

        says(Stopped.soonAt(https), "begin the url with http://");
    }

    @Test
    void aLogInPage() {
        says(stoppedAt(always(200, "text/html", HTML)), "200 text/html to everything", "sign in first?");
    }

    @Test
    void anEmptyWebServer() {
        says(stoppedAt(always(404, "text/html", HTML)), "does not look like this API", "/data/core/ais?");
    }

    @ParameterizedTest
    @CsvSource({"''", "/data/core", "/data/core/ais/data/core/ais", "/data/core/ais/external-audience"})
    void aWrongBasePath(String path) {
        says(
                Stopped.at(conforming.url().toString().replace("/data/core/ais", path)),
                "does not look like this API",
                "but " + conforming.url() + " does");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            demo-token-expired   | demo-client  | C0FFEE0123456789ABCDEF01@ExampleOrg | prod  | does not accept the token
            demo-token           | demo-client  | BADBAD0123456789ABCDEF01@ExampleOrg | prod  | does not know the organisation BADBAD
            demo-token           | demo-client  | DECADE0123456789ABCDEF01@ExampleOrg | prod  | The token belongs to another organisation.
            demo-token           | other-client | C0FFEE0123456789ABCDEF01@ExampleOrg | prod  | The token belongs to another client.
            demo-token           | demo-client  | C0FFEE0123456789ABCDEF01@ExampleOrg | moon  | credentials.sandbox (moon)
            demo-token-read-only | demo-client  | C0FFEE0123456789ABCDEF01@ExampleOrg | prod  | lets the kit read, but not write
            """)
    void credentialsThatAreNoGood(String token, String apiKey, String org, String sandbox, String words) {
        says(Stopped.at(conforming.url(), new Credentials(token, apiKey, org, sandbox)), words);
    }

    @Test
    void aFileThatIsNotWhereItShouldBe() {
        SourceLocation absent = new SourceLocation("people/absent.csv", "file", "Cloud Storage", "DLZ", null);

        says(
                Stopped.at(conforming.url(), Map.of(Sources.GOOD, absent)),
                "cannot create an audience over people/absent.csv",
                "correct sources.good");
    }

    @Test
    void aClockThatIsADayOff() throws IOException {
        String tomorrow = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusDays(1));
        // The header of the JDK's server has two digits for the day, whatever the day.
        String stamp = tomorrow.replaceFirst(", (?=\\d )", ", 0");
        try (HeadProxy proxy = new HeadProxy(conforming.url(), HeadProxy.stamped(date -> stamp))) {
            says(Stopped.at(proxy.url()), "its Date is 24 hours ahead", "set the clock that is wrong");
        }
    }

    @Test
    void aProxyWithErrorPagesOfItsOwn() {
        Behaviour masked = new Behaviour() {
            @Override
            public Answer respond(Request request, Handler server) {
                Answer answer = server.handle(request);
                return answer.status() / 100 != 4
                        ? answer
                        : answer.withBody(HTML.getBytes(StandardCharsets.UTF_8))
                                .withHeader("Content-Type", "text/html");
            }
        };
        try (MinimalTarget server = MinimalTarget.start(masked)) {
            says(Stopped.at(server.url()), "404 text/html instead of JSON", "let refusals through");
        }
    }

    @Test
    void redirectsInACircle() {
        says(
                stoppedAt(exchange -> {
                    exchange.getResponseHeaders().set("Location", exchange.getRequestURI() + "x");
                    answer(exchange, 302, "text/plain", "");
                }),
                "redirects in a circle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http:nowhere",
                "http:///nowhere",
                "http://no_host/x",
                "http://127.0.0.1:99999/x",
                "http://%7Bhost%7D/x",
                "//",
                "mailto:somebody@example.com",
                "http://{host}/x"
            })
    void aRedirectToWhatIsNoAddress(String location) {
        says(
                stoppedAt(exchange -> {
                    exchange.getResponseHeaders().set("Location", location);
                    answer(exchange, 302, "text/plain", "");
                }),
                "redirects to nowhere");
    }

    @Test
    void aRedirectToTheApi() {
        says(
                stoppedAt(exchange -> {
                    exchange.getResponseHeaders()
                            .set("Location", conforming.url().toString());
                    answer(exchange, 301, "text/plain", "");
                }),
                "redirects to " + conforming.url());
    }

    @Test
    void aServerThatHangs() {
        CountDownLatch never = new CountDownLatch(1);
        HttpHandler hangs = exchange -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        try (PlainServer server = PlainServer.start(hangs)) {
            long start = System.nanoTime();

            says(Stopped.soonAt(server.url()), "does not answer within 5 s", "budgets.exchange");

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    private static String stoppedAt(HttpHandler handler) {
        try (PlainServer server = PlainServer.start(handler)) {
            return Stopped.at(server.url());
        }
    }

    private static void says(String line, String... parts) {
        assertThat(line).contains(parts).hasLineCount(1);
    }
}
