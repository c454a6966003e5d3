package io.externalaudiences.conformance.selftest.minimal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Calls a target with a set of headers; immutable. */
public final class Caller {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI url;
    private final Map<String, String> headers;

    private Caller(URI url, Map<String, String> headers) {
        this.url = url;
        this.headers = headers;
    }

    /** A caller who may do everything in the sandbox prod of the first organisation. */
    public static Caller of(MinimalTarget target) {
        return new Caller(target.url(), Map.of())
                .with("Authorization", "Bearer demo-token")
                .with("x-api-key", "demo-client")
                .with("x-gw-ims-org-id", "C0FFEE0123456789ABCDEF01@ExampleOrg")
                .with("x-sandbox-name", "prod")
                .with("Content-Type", "application/json");
    }

    public Caller with(String header, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return new Caller(url, changed);
    }

    public Caller without(String header) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(header);
        return new Caller(url, changed);
    }

    public Caller asSecondOrg() {
        return with("Authorization", "Bearer demo-token-second-org")
                .with("x-api-key", "other-client")
                .with("x-gw-ims-org-id", "DECADE0123456789ABCDEF01@ExampleOrg");
    }

    public Reply get(String path) {
        return send("GET", path, new byte[0]);
    }

    public Reply delete(String path) {
        return send("DELETE", path, new byte[0]);
    }

    public Reply post(String path, JsonNode body) {
        return post(path, body.toString());
    }

    public Reply post(String path, String body) {
        return send("POST", path, body.getBytes(StandardCharsets.UTF_8));
    }

    public Reply patch(String path, String body) {
        return send("PATCH", path, body.getBytes(StandardCharsets.UTF_8));
    }

    public Reply send(String method, String path, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
