package io.externalaudiences.client;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * Sends requests, a GET or DELETE again where that may help, and turns what goes wrong into exceptions of this package.
 */
final class Connection {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** Who is asked to wait longer than this is told instead. */
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofMinutes(1);

    private final Settings settings;
    private final HttpClient http;

    Connection(Settings settings) {
        this.settings = settings;
        // A redirect is an answer: credentials do not go where a server points.
        this.http = settings.http()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Settings settings() {
        return settings;
    }

    /** Sends a request that is answered with something. */
    <T> T send(Call<T> call, CallOptions options) {
        return exchange(call, options).orElseThrow();
    }

    /** Sends a request that is answered with nothing. */
    void run(Call<Void> call, CallOptions options) {
        exchange(call, options);
    }

    private <T> Optional<T> exchange(Call<T> call, CallOptions options) {
        Integer given = options.attempts();
        int attempts = !call.isRepeatable() ? 1 : given == null ? settings.attempts() : given;
        Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(call, options);
            } catch (ExternalAudiencesException e) {
                if (attempt > 1 && call.method().equals("DELETE") && isNotFound(e)) {
                    // An attempt before this one has deleted it, and its answer was lost.
                    return Optional.empty();
                }
                Duration pause = Backoff.longer(retryAfter(e), backoff.next());
                if (attempt >= attempts || !isTransient(e) || pause.compareTo(LONGEST_RETRY_AFTER) > 0) {
                    throw call.method().equals("POST") && isAmbiguous(e)
                            ? new MayHaveHappenedException(call.operation(), e)
                            : e;
                }
                pause(pause, call.operation());
            }
        }
    }

    /** Lets time pass, or says what is not waited for any more. */
    void pause(Duration pause, String waitedFor) {
        try {
            settings.clock().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CalledOffException(waitedFor, e);
        }
    }

    private <T> Optional<T> attempt(Call<T> call, CallOptions options) {
        Duration timeout = Objects.requireNonNullElse(options.timeout(), settings.timeout());
        HttpResponse<String> response = response(call.operation(), request(call, options), timeout);
        if (response.statusCode() / 100 != 2) {
            throw RefusedException.of(
                    call.operation(), Refusal.read(response.statusCode(), response.headers(), response.body()));
        }
        return Answer.read(call, response.statusCode(), response.body());
    }

    /** The time-out is for all of the answer: that of the JDK's client would end with its headers. */
    private HttpResponse<String> response(String operation, HttpRequest request, Duration timeout) {
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(request, BoundedBody.ofAtMost(settings.maxAnswerBytes()));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new NoAnswerException(operation, true, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswerException(operation, true, e);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            if (cause instanceof BoundedBody.TooLongException tooLong) {
                throw new UnreadableAnswerException(operation, tooLong.status(), tooLong);
            }
            boolean neverConnected = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
            throw new NoAnswerException(operation, !neverConnected, cause);
        }
    }

    private HttpRequest request(Call<?> call, CallOptions options) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(call))
                .header("Accept", "application/json")
                .header(
                        "Authorization",
                        "Bearer "
                                + HeaderValue.checked(
                                        "the token", settings.token().get()))
                .header("x-api-key", settings.apiKey())
                .header("x-gw-ims-org-id", settings.organisation())
                .header("x-sandbox-name", settings.sandbox());
        if (options.requestId() != null) {
            request.header("x-request-id", HeaderValue.checked("the request id", options.requestId()));
        }
        if (call.body() == null) {
            return request.method(call.method(), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        return request.header("Content-Type", "application/json")
                .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(json(call.body())))
                .build();
    }

    private static byte[] json(Object body) {
        try {
            return Json.MAPPER.writeValueAsBytes(body);
        } catch (JacksonException e) {
            // Without its cause, which may tell the value.
            throw new CannotBeSentException("the request", "it cannot be written as JSON");
        }
    }

    private URI address(Call<?> call) {
        String query = call.query().entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "=" + PathSegment.encoded(String.valueOf(parameter.getValue())))
                .collect(Collectors.joining("&"));
        return URI.create(settings.baseUrl() + call.path() + (query.isEmpty() ? "" : "?" + query));
    }

    /** Whether the same request may do better a little later. Who interrupts does not want that. */
    static boolean isTransient(ExternalAudiencesException failure) {
        if (failure instanceof RefusedException refused) {
            return refused.status() == 429 || refused.status() >= 500;
        }
        return failure instanceof UnreadableAnswerException
                || (failure instanceof NoAnswerException && !(failure.getCause() instanceof InterruptedException));
    }

    /** How long the server wants to be left alone. */
    static Optional<Duration> retryAfter(ExternalAudiencesException failure) {
        return failure instanceof RefusedException refused ? refused.retryAfter() : Optional.empty();
    }

    /**
     * Whether it is open if the server has carried out what it was asked. A platform code is the platform's own word:
     * it is not.
     */
    private static boolean isAmbiguous(ExternalAudiencesException failure) {
        if (failure instanceof RefusedException refused) {
            return refused.status() >= 500 && refused.errorCode().isEmpty();
        }
        return failure instanceof UnreadableAnswerException
                || (failure instanceof NoAnswerException silence && silence.sent());
    }

    private static boolean isNotFound(ExternalAudiencesException failure) {
        return failure instanceof RefusedException refused && refused.status() == 404;
    }
}
