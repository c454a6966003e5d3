package io.externalaudiences.client;

import io.externalaudiences.client.api.ExternalAudiencesApi;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A client of the External Audiences API, in one sandbox of one organisation.
 *
 * <p>Its methods are those of {@link ExternalAudiencesApi}, one for each operation of the contract. An answer that is
 * no success becomes a {@link PlatformException}; where there is no answer at all, or none that can be read, an
 * {@link ApiException} says so.
 *
 * <pre>{@code
 * ExternalAudiencesClient audiences = ExternalAudiencesClient.builder()
 *         .baseUrl("https://platform.adobe.io/data/core/ais")
 *         .token(() -> vault.accessToken())
 *         .apiKey("my-client")
 *         .organisation("C0FFEE0123456789ABCDEF01@ExampleOrg")
 *         .sandbox("prod")
 *         .build();
 * StartedRun run = audiences.startIngestionRun(audienceId, new StartRunRequest().dataFilterStartTime(764245635L));
 * }</pre>
 *
 * <p>Safe for use by many threads; one for the whole program is enough.
 */
public final class ExternalAudiencesClient extends ExternalAudiencesApi {
    private ExternalAudiencesClient(ApiClient connection) {
        super(connection);
    }

    /** Begins a client; everything but the times and the HTTP client must be said. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    protected ApiException refusal(String operation, int status, HttpHeaders headers, String body) {
        return new PlatformException(operation, status, headers, body);
    }

    /** Where the API is, and who calls it: said once, sent with every request. */
    public static final class Builder {
        private @Nullable URI baseUrl;
        private @Nullable Supplier<String> token;
        private @Nullable String apiKey;
        private @Nullable String organisation;
        private @Nullable String sandbox;
        private Duration timeout = Duration.ofSeconds(30);
        private HttpClient.@Nullable Builder http;

        private Builder() {}

        /** The URL that the paths of the contract follow, such as {@code http://127.0.0.1:8080/data/core/ais}. */
        public Builder baseUrl(String url) {
            baseUrl = URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
            return this;
        }

        /** The access token, without the word Bearer. */
        public Builder token(String accessToken) {
            return token(() -> accessToken);
        }

        /** Who gives the access token; asked for every request, so that it may change. */
        public Builder token(Supplier<String> accessToken) {
            token = accessToken;
            return this;
        }

        /** The API key of the client that the token was issued to. */
        public Builder apiKey(String key) {
            apiKey = key;
            return this;
        }

        /** The id of the organisation. */
        public Builder organisation(String id) {
            organisation = id;
            return this;
        }

        /** The name of the sandbox. */
        public Builder sandbox(String name) {
            sandbox = name;
            return this;
        }

        /** How long to wait for a connection, and then for the beginning of an answer; 30 seconds by default. */
        public Builder timeout(Duration longest) {
            timeout = longest;
            return this;
        }

        /** The JDK's HTTP client to build on, where a proxy or certificates are needed. */
        public Builder http(HttpClient.Builder builder) {
            http = builder;
            return this;
        }

        /**
         * The client.
         *
         * @throws NullPointerException naming what has not been said
         */
        public ExternalAudiencesClient build() {
            URI url = Objects.requireNonNull(baseUrl, "baseUrl");
            ApiClient connection = new ApiClient(
                    http == null ? plainHttp(url) : http, ApiClient.createDefaultObjectMapper(), url.toString());
            connection.setConnectTimeout(timeout);
            connection.setReadTimeout(timeout);
            connection.setRequestInterceptor(credentials());
            return new ExternalAudiencesClient(connection);
        }

        /**
         * Without TLS the JDK would ask every server to change to HTTP/2, and not all of them bear being asked with a
         * body.
         */
        private static HttpClient.Builder plainHttp(URI url) {
            HttpClient.Builder plain = HttpClient.newBuilder();
            return "https".equals(url.getScheme()) ? plain : plain.version(HttpClient.Version.HTTP_1_1);
        }

        private Consumer<HttpRequest.Builder> credentials() {
            Supplier<String> bearer = Objects.requireNonNull(token, "token");
            String key = Objects.requireNonNull(apiKey, "apiKey");
            String owner = Objects.requireNonNull(organisation, "organisation");
            String place = Objects.requireNonNull(sandbox, "sandbox");
            return request -> request.setHeader("Authorization", "Bearer " + bearer.get())
                    .setHeader("x-api-key", key)
                    .setHeader("x-gw-ims-org-id", owner)
                    .setHeader("x-sandbox-name", place);
        }
    }
}
