package io.externalaudiences.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an answer, read up to a bound. What is longer is not read on, and its connection is closed. */
final class BoundedBody implements HttpResponse.BodySubscriber<String> {
    private final int status;
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<String> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    private BoundedBody(int status, int most) {
        this.status = status;
        this.most = most;
    }

    /** Reads bodies of at most so many bytes as text in UTF-8. */
    static HttpResponse.BodyHandler<String> ofAtMost(int bytes) {
        return answer -> new BoundedBody(answer.statusCode(), bytes);
    }

    @Override
    public CompletionStage<String> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            if (part.remaining() > most - bytes.size()) {
                body.completeExceptionally(new TooLongException(status, most));
                Objects.requireNonNull(subscription).cancel();
                return;
            }
            // A copy: a part of one byte may hold on to a buffer of thousands.
            byte[] copy = new byte[part.remaining()];
            part.get(copy);
            bytes.writeBytes(copy);
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toString(StandardCharsets.UTF_8));
    }

    /** There is more than is read. */
    static final class TooLongException extends IOException {
        private final int status;

        private TooLongException(int status, int most) {
            super("it is longer than " + most + " bytes");
            this.status = status;
        }

        /** The HTTP status of the answer. */
        int status() {
            return status;
        }
    }
}
