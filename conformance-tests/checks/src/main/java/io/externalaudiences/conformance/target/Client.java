package io.externalaudiences.conformance.target;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RedirectConfig.redirectConfig;
import static io.restassured.config.SSLConfig.sslConfig;

import io.externalaudiences.conformance.exchange.Answer;
import io.externalaudiences.conformance.exchange.Call;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.http.conn.ssl.SSLSocketFactory;
import org.apache.http.impl.client.DefaultHttpClient;

/** One exchange over the network, with a connection of its own that can be cut at any moment. */
// REST Assured takes the clients and socket factories of this generation, and no others.
@SuppressWarnings("deprecation")
final class Client implements AutoCloseable {

    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    private final URI url;
    private final Way way;
    private final RestAssuredConfig config;
    private final DefaultHttpClient connection = new DefaultHttpClient();

    Client(URI url, Way way, Duration budget) {
        this.url = url;
        this.way = way;
        RestAssuredConfig plain = RestAssuredConfig.config()
                .redirect(redirectConfig().followRedirects(false))
                .encoderConfig(encoderConfig()
                        .defaultContentCharset(StandardCharsets.UTF_8)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false))
                .httpClient(httpClientConfig()
                        .httpClientFactory(() -> connection)
                        .setParam("http.connection.timeout", Math.toIntExact(budget.toMillis()))
                        .setParam("http.socket.timeout", Math.toIntExact(budget.toMillis())));
        this.config = way.tls() == null
                ? plain
                : plain.sslConfig(sslConfig().sslSocketFactory(new SSLSocketFactory(way.tls())));
    }

    /** What is answered; no more of it is read than any answer of this API needs. */
    Answer answer(Call call) throws IOException {
        RequestSpecification request =
                RestAssured.given().config(config).urlEncodingEnabled(false).headers(call.headers());
        if (way.proxy() != null) {
            request.proxy(way.proxy());
        }
        if (call.body() != null) {
            request.body(call.body());
        }
        Response response = request.request(call.method(), url + call.path());
        // Closing the stream would read what is left of it, which may have no end: the connection is cut instead.
        InputStream body = response.asInputStream();
        return new Answer(
                response.statusCode(), headers(response), body == null ? new byte[0] : body.readNBytes(LARGEST_BODY));
    }

    /** Cuts the connection: whoever waits for an answer waits no longer. */
    @Override
    public void close() {
        connection.getConnectionManager().shutdown();
    }

    private static Map<String, List<String>> headers(Response response) {
        return response.headers().asList().stream()
                .collect(Collectors.groupingBy(
                        Header::getName, TreeMap::new, Collectors.mapping(Header::getValue, Collectors.toList())));
    }
}
