package io.externalaudiences.server.jwt;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A JWK set behind an https or http URL. Goes where it was told to, and nowhere else: redirects are not followed. */
final class RemoteKeySet implements IssuerKeys.Origin {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(IssuerKeys.DEADLINE)
            .build();
    private final HttpRequest request;

    RemoteKeySet(URI location) {
        this.request = HttpRequest.newBuilder(location).build();
    }

    /** The set. From the first byte to the last it may take {@link IssuerKeys#DEADLINE}; the connection ends then. */
    @Override
    public JWKSet fetch() throws IOException, ParseException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> coming =
                http.sendAsync(request, answered -> new BoundedBody(Origins.LARGEST));
        try {
            HttpResponse<byte[]> answer = coming.get(IssuerKeys.DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != 200) {
                throw new IOException("the issuer answers " + answer.statusCode());
            }
            return JWKSet.parse(new String(answer.body(), StandardCharsets.UTF_8));
        } catch (TimeoutException e) {
            throw new IOException("the issuer takes longer than " + IssuerKeys.DEADLINE.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            coming.cancel(true);
        }
    }
}
