package io.externalaudiences.server.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.opendal.AsyncOperator;
import org.apache.opendal.ListOptions;
import org.apache.opendal.Metadata;
import org.apache.opendal.OpenDALException;
import org.apache.opendal.Operator;
import org.apache.opendal.layer.RetryLayer;

/**
 * A bucket or container that is being read. OpenDAL's native library was loaded when the settings were checked.
 *
 * <p>What fails for the moment is tried again by OpenDAL, with growing pauses; every call has an end.
 */
final class OpenStore implements RemoteFiles {
    private static final RetryLayer RETRIES = RetryLayer.builder()
            .maxTimes(3)
            .minDelay(Duration.ofMillis(200))
            .maxDelay(Duration.ofSeconds(2))
            .factor(2)
            .jitter(true)
            .build();

    /**
     * Calls are made on threads of our own, so that they can be waited for with an end. OpenDAL's own threads, which
     * its asynchronous calls end on, do not find its classes inside of an executable jar.
     */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(OpenStore::thread);

    private final Operator operator;
    private final Duration patience;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    private OpenStore(Operator operator, Duration patience) {
        this.operator = operator;
        this.patience = patience;
    }

    /**
     * Opens it; nothing is asked as yet.
     *
     * @throws SourceUnusable where it is not configured as OpenDAL wants it
     */
    static OpenStore of(ObjectService service, Duration patience) throws SourceUnusable {
        try (AsyncOperator plain = AsyncOperator.of(service.scheme(), service.options());
                AsyncOperator patient = plain.layer(RETRIES)) {
            return new OpenStore(patient.blocking(), patience);
        } catch (OpenDALException e) {
            throw new SourceUnusable("the connection is not configured as its kind needs it");
        }
    }

    /** The object of this path, if there is one. */
    Optional<SourceFile> find(String path) throws IOException, SourceUnusable {
        Optional<Metadata> found = path.isEmpty() ? Optional.empty() : answer(() -> operator.stat(path));
        if (found.isEmpty()) {
            requireBucket(path);
        }
        return found.filter(Metadata::isFile).map(metadata -> file(path, metadata));
    }

    /**
     * Whether anything lies below a folder; the root is always there.
     *
     * @param folder ending in a slash
     */
    boolean hasFolder(String folder) throws IOException, SourceUnusable {
        Optional<Metadata> found = answer(() -> operator.stat(folder));
        if (found.isEmpty() || folder.equals("/")) {
            requireBucket(folder);
        }
        return found.isPresent();
    }

    /**
     * All objects below a folder, however deep.
     *
     * @param folder ending in a slash
     */
    List<SourceFile> filesBelow(String folder) throws IOException, SourceUnusable {
        ListOptions deep = ListOptions.builder().recursive(true).build();
        return answer(() -> operator.list(folder, deep)).orElseThrow(StoreFailure::noBucket).stream()
                .filter(entry -> !entry.getPath().endsWith("/"))
                .map(entry -> file(entry.getPath(), entry.getMetadata()))
                .toList();
    }

    @Override
    public InputStream open(SourceFile file) {
        return new ObjectInput(this, file);
    }

    /**
     * A part of an object, whole.
     *
     * @param from its first byte
     * @param length how many bytes; the object must have them
     */
    byte[] read(String path, long from, long length) throws IOException, SourceUnusable {
        return answer(() -> operator.read(path, from, length))
                .filter(part -> part.length == length)
                .orElseThrow(() -> new SourceUnreachable("the file changed while it was read: " + path));
    }

    private static SourceFile file(String path, Metadata metadata) {
        return new SourceFile(path, metadata.getLastModified(), metadata.getContentLength());
    }

    /** An answer that there is no such object does not tell whether there is such a bucket; a list does. */
    private void requireBucket(String path) throws IOException, SourceUnusable {
        if (answer(() -> operator.list(path.endsWith("/") ? path : path + "/")).isEmpty()) {
            throw StoreFailure.noBucket();
        }
    }

    /** What the service answers; empty where it says that there is no such thing. */
    private <T> Optional<T> answer(Supplier<T> question) throws IOException, SourceUnusable {
        CompletableFuture<T> call = CompletableFuture.supplyAsync(question, THREADS);
        last = call;
        try {
            return Optional.of(call.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new SourceUnreachable("no answer within " + patience.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for an answer");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OpenDALException failure) {
                return StoreFailure.of(failure);
            }
            throw new IllegalStateException("OpenDAL failed in an unexpected way", e);
        }
    }

    private static Thread thread(Runnable calls) {
        Thread thread = new Thread(calls, "object-store");
        thread.setDaemon(true);
        return thread;
    }

    /** A thread may still be at a call that took too long; what it works on must outlive it. */
    @Override
    public void close() {
        var unused = last.whenComplete((answer, failure) -> operator.close());
    }
}
