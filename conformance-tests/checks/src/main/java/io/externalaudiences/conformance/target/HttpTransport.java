package io.externalaudiences.conformance.target;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RedirectConfig.redirectConfig;

import io.externalaudiences.conformance.exchange.Answer;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.outcome.TooSlow;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Sends calls and brings back what was answered: no redirect followed, nothing added, bounded in time and size. */
public final class HttpTransport implements AutoCloseable {

    private static final int LARGEST_BODY = 10 * 1024 * 1024;

    private final URI url;
    private final Duration budget;
    private final RestAssuredConfig config;
    private final ExecutorService threads;

    /**
     * @param url the target's base URL
     * @param budget how long one exchange may take
     */
    public HttpTransport(URI url, Duration budget) {
        this.url = url;
        this.budget = budget;
        this.config = RestAssuredConfig.config()
                .redirect(redirectConfig().followRedirects(false))
                .encoderConfig(encoderConfig()
                        .defaultContentCharset(StandardCharsets.UTF_8)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false))
                .httpClient(httpClientConfig()
                        .setParam("http.connection.timeout", Math.toIntExact(budget.toMillis()))
                        .setParam("http.socket.timeout", Math.toIntExact(budget.toMillis())));
        this.threads = Executors.newCachedThreadPool(HttpTransport::daemon);
    }

    /**
     * Sends a call and waits for its whole answer.
     *
     * @throws TooSlow if the answer is not complete within the budget
     * @throws NoAnswer if there is none, or a broken one
     */
    public Exchange send(Call call) {
        long start = System.nanoTime();
        Future<Answer> answer = threads.submit(() -> answer(call));
        try {
            return new Exchange(
                    call,
                    answer.get(budget.toMillis(), TimeUnit.MILLISECONDS),
                    Duration.ofNanos(System.nanoTime() - start));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new TooSlow("the answer to " + call.method() + " " + call.path(), "exchange", budget);
        } catch (ExecutionException e) {
            throw failure(call, e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswer(call, e);
        }
    }

    /**
     * Sends calls as nearly at the same moment as one machine can, and waits for all answers.
     *
     * @throws TooSlow if one is not complete within the budget
     * @throws NoAnswer if there is none to one, or a broken one
     */
    List<Exchange> sendAtOnce(List<Call> calls) {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Exchange>> racers = calls.stream()
                .map(call -> CompletableFuture.supplyAsync(() -> sendAfter(start, call), threads))
                .toList();
        start.countDown();
        try {
            return racers.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Exchange sendAfter(CountDownLatch start, Call call) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(call, e);
        }
        return send(call);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Answer answer(Call call) throws IOException {
        RequestSpecification request =
                RestAssured.given().config(config).urlEncodingEnabled(false).headers(call.headers());
        if (call.body() != null) {
            request.body(call.body());
        }
        Response response = request.request(call.method(), url + call.path());
        try (InputStream body = response.asInputStream()) {
            return new Answer(response.statusCode(), headers(response), body.readNBytes(LARGEST_BODY));
        }
    }

    private static Map<String, List<String>> headers(Response response) {
        return response.headers().asList().stream()
                .collect(Collectors.groupingBy(
                        Header::getName, TreeMap::new, Collectors.mapping(Header::getValue, Collectors.toList())));
    }

    /** What belongs to the network is said of the target; anything else is the kit's own fault. */
    private static RuntimeException failure(Call call, Throwable cause) {
        if (cause instanceof IOException) {
            return new NoAnswer(call, cause);
        }
        return new IllegalStateException("the kit could not send " + call.method() + " " + call.path(), cause);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "exchange");
        thread.setDaemon(true);
        return thread;
    }
}
