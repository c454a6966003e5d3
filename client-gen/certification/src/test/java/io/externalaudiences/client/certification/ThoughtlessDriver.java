package io.externalaudiences.client.certification;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The driver of a client as it is written in an hour: it sends everything again at once, follows redirects, never
 * pauses, and finds what it looks for in whatever is answered, however much it is.
 */
final class ThoughtlessDriver {
    private static final ObjectMapper JSON = JsonMapper.shared();

    private static final int POLLS = 50;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final Task task;

    private ThoughtlessDriver(Task task) {
        this.task = task;
    }

    public static void main(String[] arguments) throws IOException {
        BufferedReader tasks = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = tasks.readLine(); line != null; line = tasks.readLine()) {
            Task task = JSON.readValue(line, Task.class);
            System.out.println(JSON.writeValueAsString(new ThoughtlessDriver(task).carryOut()));
        }
    }

    private Met carryOut() {
        try {
            return switch (task.action()) {
                case "get-operation" -> told(send("GET", "operations/operation-1"), "status");
                case "create" -> told(send("POST", ""), "operationId");
                case "create-and-wait" -> {
                    send("POST", "");
                    yield poll("operations/operation-1", "audienceId");
                }
                case "start-run" -> told(send("POST", "audience-1/runs"), "runId");
                case "run-and-wait" -> {
                    send("POST", "audience-1/runs");
                    yield poll("audience-1/runs/run-1", "status");
                }
                default -> {
                    send("DELETE", "audience-1");
                    yield met("success", null, null);
                }
            };
        } catch (IOException e) {
            return met("failed", null, null);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Met told(HttpResponse<String> answer, String property) {
        if (answer.statusCode() < 400) {
            return met("success", value(answer, property), null);
        }
        String code = value(answer, "errorCode");
        return new Met(task.fault(), "refused", null, answer.statusCode(), code, null, List.of());
    }

    /** Takes every status but PROCESSING for an end, unless the server fails. */
    private Met poll(String path, String property) throws IOException, InterruptedException {
        for (int i = 0; i < POLLS; i++) {
            HttpResponse<String> answer = send("GET", path);
            String status = value(answer, "status");
            if (answer.statusCode() < 500 && !"PROCESSING".equals(status)) {
                return met(
                        "SUCCESS".equals(status) ? "success" : "failed", value(answer, property), answer.statusCode());
            }
        }
        return met("deadline", null, null);
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(task.baseUrl() + "/external-audience/" + path))
                .timeout(Duration.ofMillis(task.timeoutMillis()))
                .header("Authorization", "Bearer a-token")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer = http.send(request, ThoughtlessDriver::text);
            return answer.statusCode() < 400 ? answer : http.send(request, ThoughtlessDriver::text);
        } catch (IOException e) {
            return http.send(request, ThoughtlessDriver::text);
        }
    }

    /** Decodes what was not asked for, to its end. */
    private static HttpResponse.BodySubscriber<String> text(HttpResponse.ResponseInfo info) {
        boolean compressed = info.headers().firstValue("Content-Encoding").isPresent();
        return HttpResponse.BodySubscribers.mapping(HttpResponse.BodySubscribers.ofByteArray(), bytes -> {
            try (InputStream body = new ByteArrayInputStream(bytes);
                    InputStream plain = compressed ? new GZIPInputStream(body) : body) {
                return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static @Nullable String value(HttpResponse<String> answer, String property) {
        Matcher found = Pattern.compile("\"" + property + "\":\"(\\w[\\w-]*)\"").matcher(answer.body());
        return found.find() ? found.group(1) : null;
    }

    private Met met(String kind, @Nullable String value, @Nullable Integer status) {
        return new Met(task.fault(), kind, value, status, null, null, List.of());
    }
}
