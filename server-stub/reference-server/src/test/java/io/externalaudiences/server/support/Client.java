package io.externalaudiences.server.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls the server as somebody, and looks at every answer. */
public final class Client {
    /** The organisation of the demo that most tests call for. */
    public static final String ORGANISATION = "C0FFEE0123456789ABCDEF01@ExampleOrg";

    private static final AnswerRules RULES = new AnswerRules();
    private static final Duration BUDGET = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String base;
    private final Map<String, String> headers;

    private Client(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** The demo's usual caller, in its sandbox prod. */
    public static Client of(int port) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", "Bearer demo-token");
        headers.put("x-api-key", "demo-client");
        headers.put("x-gw-ims-org-id", ORGANISATION);
        headers.put("x-sandbox-name", "prod");
        headers.put("Content-Type", "application/json");
        return new Client("http://127.0.0.1:" + port + "/data/core/ais", headers);
    }

    /** The same, with another value for a header; without it where the value is null. */
    public Client with(String header, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(header);
        if (value != null) {
            changed.put(header, value);
        }
        return new Client(base, changed);
    }

    /** The caller of the other organisation of the demo. */
    public Client ofSecondOrganisation() {
        return with("Authorization", "Bearer demo-token-second-org")
                .with("x-api-key", "other-client")
                .with("x-gw-ims-org-id", "DECADE0123456789ABCDEF01@ExampleOrg");
    }

    /** Sends a request, and fails where the answer is not what the contract describes. */
    public Answer send(String method, String path, byte @Nullable [] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body))
                .timeout(BUDGET);
        headers.forEach(request::header);
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
            RULES.check(method, path, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body of an answer with 200 as it comes, however long it is; nothing but its status is looked at. */
    public InputStream open(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        headers.forEach(request::header);
        HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    /** Sends a text as it is. */
    public Answer send(String method, String path, String body) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer get(String path) {
        return send("GET", path, (byte[]) null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, (byte[]) null);
    }

    public Answer create(Payload payload) {
        return send("POST", "/external-audience/", payload.json());
    }

    public Answer update(String audienceId, String body) {
        return send("PATCH", "/external-audience/" + audienceId, body);
    }

    public Answer startRun(String audienceId, String body) {
        return send("POST", "/external-audience/" + audienceId + "/runs", body);
    }

    /** Waits for the end of an operation. */
    public Answer endOfOperation(String operationId) {
        return await().atMost(BUDGET)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> get("/external-audience/operations/" + operationId),
                        answer -> !answer.at("/status").equals("PROCESSING"));
    }

    /** Waits for the end of a run. */
    public Answer endOfRun(String audienceId, String runId) {
        return await().atMost(BUDGET)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> get("/external-audience/" + audienceId + "/runs/" + runId),
                        answer -> Set.of("SUCCESS", "FAILED").contains(answer.at("/status")));
    }

    /** Creates an audience, and waits until it lives. */
    public String audience(Payload payload) {
        Answer accepted = create(payload);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        Answer ended = endOfOperation(accepted.at("/operationId"));
        assertThat(ended.at("/status")).as(ended.text()).isEqualTo("SUCCESS");
        return ended.at("/audienceId");
    }

    /** Starts a run of everything, and says its id. */
    public String run(String audienceId) {
        Answer started = startRun(audienceId, "{\"dataFilterStartTime\": 0}");
        assertThat(started.status()).as(started.text()).isEqualTo(200);
        return started.at("/runId");
    }
}
