package io.externalaudiences.server.work;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Callers who create, update, ingest and delete at the same time, until their server is gone. */
final class Workload implements AutoCloseable {
    private static final int CALLERS = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    private final List<Future<List<Told>>> callers = new ArrayList<>();
    private final AtomicInteger runs = new AtomicInteger();

    /**
     * Lets the callers begin.
     *
     * @param seed decides what each of them does
     * @param files the files of the source, one of which each audience names
     */
    Workload(Client client, long seed, List<String> files) {
        for (int caller = 0; caller < CALLERS; caller++) {
            Random random = new Random(31 * seed + caller);
            callers.add(threads.submit(() -> new Caller(client, random, files).callUntilTheServerIsGone()));
        }
    }

    /** Whether the server has accepted a run, at least one. */
    boolean hasStartedARun() {
        return runs.get() > 0;
    }

    /** What the server was told, once it is gone. */
    List<Told> told() throws InterruptedException, ExecutionException {
        List<Told> told = new ArrayList<>();
        for (Future<List<Told>> caller : callers) {
            told.addAll(caller.get());
        }
        return told;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** One caller, who waits for each answer. */
    private final class Caller {
        private final Client client;
        private final Random random;
        private final List<String> files;
        private final List<Told> told = new ArrayList<>();

        Caller(Client client, Random random, List<String> files) {
            this.client = client;
            this.random = random;
            this.files = files;
        }

        List<Told> callUntilTheServerIsGone() {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    callOnce();
                }
            } catch (UncheckedIOException e) {
                // The server was killed before it could answer: what it made of this call, nobody knows.
            }
            return told;
        }

        private void callOnce() {
            List<Told> usable = told.stream()
                    .filter(audience -> !audience.isDeletionAsked())
                    .toList();
            if (usable.size() < 2) {
                create();
                return;
            }
            Told audience = usable.get(random.nextInt(usable.size()));
            switch (random.nextInt(8)) {
                case 0 -> create();
                case 1 -> delete(audience);
                case 2, 3 -> update(audience);
                default -> ingest(audience);
            }
        }

        private void create() {
            String file = files.get(random.nextInt(files.size()));
            Payload payload = Payload.good().file(file);
            Told audience = new Told(payload, file);
            told.add(audience);
            audience.accepted(accepted(client.create(payload), 202).at("/operationId"));
            audience.created(client.endOfOperation(audience.operationId()).at("/audienceId"));
        }

        private void update(Told audience) {
            int timeToLive = 1 + random.nextInt(90);
            audience.asksForTimeToLive(timeToLive);
            accepted(client.update(audience.id(), "{\"ttlInDays\": " + timeToLive + "}"), 200);
            audience.hasTimeToLive(timeToLive);
        }

        private void ingest(Told audience) {
            Answer started = client.startRun(audience.id(), "{\"dataFilterStartTime\": 0}");
            if (started.status() == 422) {
                // The one before has not ended yet.
                return;
            }
            audience.started(accepted(started, 200).at("/runId"));
            runs.incrementAndGet();
            if (random.nextBoolean()) {
                client.endOfRun(audience.id(), audience.lastRun());
            }
        }

        private void delete(Told audience) {
            audience.asksForDeletion();
            accepted(client.delete("/external-audience/" + audience.id()), 204);
            audience.deleted();
        }

        private Answer accepted(Answer answer, int status) {
            if (answer.status() != status) {
                throw new IllegalStateException("expected " + status + ", got " + answer.status() + answer.text());
            }
            return answer;
        }
    }
}
