package io.externalaudiences.conformance.http;

import io.externalaudiences.conformance.exchange.Call;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Talks HTTP: no redirect followed, no request repeated, nothing remembered. Every request has a connection of its own,
 * so that what is wrong with one answer never shows in the next.
 */
final class Client implements AutoCloseable {

    private static final String NAME = "external-audiences-conformance-kit";

    /** Servers that send heads without end are read no further than this. */
    private static final Http1Config BOUNDED_HEADS = Http1Config.custom()
            .setMaxLineLength(64 * 1024)
            .setMaxHeaderCount(1_000)
            .build();

    private final CloseableHttpClient http;

    /** @param budget how long one exchange may take, and so each wait of it */
    Client(ConnectionOptions connection, Duration budget) {
        Timeout wait = Timeout.of(budget.toMillis(), TimeUnit.MILLISECONDS);
        this.http = HttpClientBuilder.create()
                .setUserAgent(NAME)
                .setConnectionManager(connections(connection, wait))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(wait)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setProxy(proxy(connection))
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(ConnectionOptions connection, Timeout wait) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(BOUNDED_HEADS)
                        .build())
                .setTlsSocketStrategy(tls(connection))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(wait)
                        .setSocketTimeout(wait)
                        .build())
                // How many there are at once is for those to say who send.
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setMaxConnPerRoute(Integer.MAX_VALUE)
                .build();
    }

    /**
     * A certificate of another host is told from one that nobody vouches for: the name is looked at after the
     * handshake, and before anything is sent. That policy alone looks at nothing; it needs somebody who does.
     */
    private static TlsSocketStrategy tls(ConnectionOptions connection) {
        return ClientTlsStrategyBuilder.create()
                .setSslContext(connection.tls())
                .setHostVerificationPolicy(HostnameVerificationPolicy.CLIENT)
                .setHostnameVerifier(new HostNames())
                .buildClassic();
    }

    private static @Nullable HttpHost proxy(ConnectionOptions connection) {
        return connection.proxy() == null ? null : HttpHost.create(connection.proxy());
    }

    /** A request that is ready to be sent. */
    Sending sending(URI url, Call call) {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), URI.create(url + call.path()));
        call.headers().forEach(request::addHeader);
        if (call.body() != null) {
            request.setEntity(new ByteArrayEntity(call.body().getBytes(StandardCharsets.UTF_8), null));
        }
        return new Sending(http, request);
    }

    @Override
    public void close() {
        http.close(CloseMode.IMMEDIATE);
    }
}
