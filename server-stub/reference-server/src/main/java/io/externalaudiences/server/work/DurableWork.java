package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.AudienceWork;
import io.externalaudiences.server.run.RunWork;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps accepted work in the database and has it done, by two pools: a create never waits behind long ingestions. */
@Component
class DurableWork implements AudienceWork, RunWork, SmartLifecycle {
    private static final int AUDIENCES_AT_ONCE = 2;

    private final Workers audienceWorkers;
    private final Workers ingestionWorkers;
    private final CreationJob creation;
    private final RemovalJob removal;
    private final ExpiryJob expiry;
    private final IngestionJob ingestion;
    private volatile boolean running;

    DurableWork(
            DataSource dataSource,
            Clock clock,
            WorkSettings settings,
            CreationJob creation,
            RemovalJob removal,
            ExpiryJob expiry,
            ExpirySweep expirySweep,
            IngestionJob ingestion) {
        this.creation = creation;
        this.removal = removal;
        this.expiry = expiry;
        this.ingestion = ingestion;
        Duration pause = settings.retryPause();
        this.audienceWorkers = new Workers(
                dataSource,
                clock,
                new Workers.Pool("audience_job", AUDIENCES_AT_ONCE, pause),
                List.of(creation, removal, expiry),
                List.of(expirySweep));
        this.ingestionWorkers = new Workers(
                dataSource,
                clock,
                new Workers.Pool("ingestion_job", settings.ingestionsAtOnce(), pause),
                List.of(ingestion),
                List.of());
    }

    @Override
    public void create(UUID operationId) {
        audienceWorkers.accept(creation, operationId);
    }

    @Override
    public void removeMemberships(UUID audienceId) {
        audienceWorkers.accept(expiry, audienceId);
    }

    @Override
    public void removeData(UUID audienceId) {
        audienceWorkers.accept(removal, audienceId);
    }

    @Override
    public void ingest(UUID runId, int ahead) {
        ingestionWorkers.accept(ingestion, runId, ahead);
    }

    @Override
    public void start() {
        audienceWorkers.start();
        ingestionWorkers.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        ingestionWorkers.stop();
        audienceWorkers.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
