package io.externalaudiences.conformance.http;

import io.externalaudiences.conformance.exchange.Answer;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.TooSlow;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Sends calls and brings back what was answered: no redirect followed, nothing added, bounded in time and size. */
public final class HttpTransport implements Transport, AutoCloseable {

    private final URI url;
    private final URI readUrl;
    private final Duration budget;
    private final Client client;
    private final RateLimit rate;
    private final TargetCircuitBreaker breaker;
    private final ExecutorService threads;

    /** Sends to a target as its configuration says. */
    public HttpTransport(TargetConfiguration configuration) {
        this(
                configuration.url(),
                configuration.budgets().exchange(),
                configuration.connection(),
                configuration.limits());
    }

    /**
     * @param url the target's base URL
     * @param budget how long one exchange may take
     * @param connection how it is reached
     * @param limits how hard it may be asked
     */
    HttpTransport(URI url, Duration budget, ConnectionOptions connection, Limits limits) {
        this.url = url;
        this.readUrl = Objects.requireNonNullElse(connection.secondUrl(), url);
        this.budget = budget;
        this.client = new Client(connection, budget);
        this.rate = new RateLimit(limits);
        this.breaker = new TargetCircuitBreaker(budget);
        this.threads = Executors.newCachedThreadPool(HttpTransport::daemon);
    }

    /**
     * Sends a call and waits for its whole answer. A target that asks to come back later, by 429 or 503 with
     * Retry-After, is asked again for as long as the budget lasts.
     *
     * @throws Blocked if it still asks to wait then, or has not answered anything for a while
     * @throws TooSlow if an answer is not complete within the budget
     * @throws NoAnswer if there is none, or a broken one
     */
    @Override
    public Exchange send(Call call) {
        long deadline = System.nanoTime() + budget.toNanos();
        Exchange exchange = sendOnce(call);
        while (asksToWait(exchange)) {
            long pause = TimeUnit.SECONDS.toNanos(Math.max(1, retryAfter(exchange)));
            if (pause > deadline - System.nanoTime()) {
                throw new Blocked(call.method() + " " + call.path() + " was answered "
                        + exchange.answer().status() + " with Retry-After until the budget was spent");
            }
            LockSupport.parkNanos(pause);
            exchange = sendOnce(call);
        }
        return exchange;
    }

    private static boolean asksToWait(Exchange exchange) {
        int status = exchange.answer().status();
        return (status == 429 || status == 503) && retryAfter(exchange) >= 0;
    }

    /** In seconds, which may be sent as their number or as a date; negative where the answer names neither. */
    private static long retryAfter(Exchange exchange) {
        String value = exchange.answer().header("Retry-After").orElse("");
        if (value.matches("\\d{1,9}")) {
            return Long.parseLong(value);
        }
        try {
            Instant then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
            return Math.max(0, Duration.between(exchange.answeredAt(), then).toSeconds());
        } catch (DateTimeParseException e) {
            return -1;
        }
    }

    private Exchange sendOnce(Call call) {
        rate.await();
        return breaker.require(call, () -> exchange(call));
    }

    private Exchange exchange(Call call) {
        long start = System.nanoTime();
        try (Sending sending = client.sending(addressOf(call), call)) {
            Future<Answer> answer = threads.submit(sending::answer);
            return new Exchange(
                    addressOf(call),
                    call,
                    answer.get(budget.toMillis(), TimeUnit.MILLISECONDS),
                    Duration.ofNanos(System.nanoTime() - start));
        } catch (TimeoutException e) {
            throw new TooSlow("the answer to " + call.method() + " " + call.path(), "exchange", budget);
        } catch (ExecutionException e) {
            throw failure(call, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(call, e);
        }
    }

    private URI addressOf(Call call) {
        return call.method().equals("GET") ? readUrl : url;
    }

    /**
     * Sends calls as nearly at the same moment as one machine can, and waits for all answers.
     *
     * @throws TooSlow if one is not complete within the budget
     * @throws NoAnswer if there is none to one, or a broken one
     */
    @Override
    public List<Exchange> sendAtOnce(List<Call> calls) {
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
        client.close();
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
