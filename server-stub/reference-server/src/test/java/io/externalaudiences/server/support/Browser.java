package io.externalaudiences.server.support;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page in a real Chromium without a window, led over its DevTools protocol. */
public final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration BUDGET = Duration.ofSeconds(30);

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> requested = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private String session = "";

    private Browser(Process process, URI debugger) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(debugger, new Listener())
                .join();
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .at("/targetId")
                .asString();
        this.session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .at("/sessionId")
                .asString();
        List.of("Network.enable", "Runtime.enable", "Log.enable", "Page.enable").forEach(part -> call(part, Map.of()));
    }

    /** Starts the Chromium that the system property {@code browser} names; its profile lies in this folder. */
    public static Browser start(Path folder) {
        try {
            Process process = new ProcessBuilder(
                            System.getProperty("browser", "/usr/bin/chromium"),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + folder)
                    .redirectErrorStream(true)
                    .start();
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("DevTools listening on ")) {
                    return new Browser(process, URI.create(line.substring("DevTools listening on ".length())));
                }
            }
            throw new IllegalStateException("the browser has ended without a word about its debugger");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes to a page. */
    public void open(String address) {
        call("Page.navigate", Map.of("url", address));
    }

    /** Waits until a JavaScript expression is true. */
    public void until(String condition) {
        await(condition)
                .atMost(BUDGET)
                .until(() -> run("Boolean(" + condition + ")").asBoolean());
    }

    /** The value of a JavaScript expression. */
    public JsonNode run(String expression) {
        JsonNode answer = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    /** Clicks on the first element of a selector, once it is there. */
    public void click(String selector) {
        until("document.querySelector(" + quoted(selector) + ")");
        run("document.querySelector(" + quoted(selector) + ").click()");
    }

    /** Writes into a field as a keyboard would, in place of what stands there. */
    public void write(String selector, String text) {
        until("document.querySelector(" + quoted(selector) + ")");
        run("document.querySelector(" + quoted(selector) + ").select()");
        call("Input.insertText", Map.of("text", text));
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    /** Every address that was asked for. */
    public List<String> requested() {
        return List.copyOf(requested);
    }

    /** Errors and warnings of the console, and exceptions. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, ?> message = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode received =
                answer.orTimeout(BUDGET.toSeconds(), TimeUnit.SECONDS).join();
        if (received.has("error")) {
            throw new IllegalStateException(method + ": " + received.get("error"));
        }
        return received.get("result");
    }

    private void received(JsonNode message) {
        CompletableFuture<JsonNode> waiting = answers.remove(message.path("id").asInt(0));
        if (waiting != null) {
            waiting.complete(message);
            return;
        }
        JsonNode event = message.path("params");
        switch (message.path("method").asString("")) {
            case "Network.requestWillBeSent" ->
                requested.add(event.at("/request/url").asString());
            case "Runtime.exceptionThrown" -> complaints.add(event.toString());
            case "Log.entryAdded" -> complain(event.at("/entry/level").asString(), event);
            case "Runtime.consoleAPICalled" -> complain(event.path("type").asString(), event);
            default -> {}
        }
    }

    private void complain(String level, JsonNode event) {
        if (level.equals("error") || level.equals("warning")) {
            complaints.add(event.toString());
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder begun = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            begun.append(part);
            if (last) {
                received(JSON.readTree(begun.toString()));
                begun.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(BUDGET.toSeconds(), TimeUnit.SECONDS).join();
    }
}
