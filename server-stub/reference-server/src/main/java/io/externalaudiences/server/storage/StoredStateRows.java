package io.externalaudiences.server.storage;

import io.externalaudiences.server.audience.UnitOfWork;
import io.externalaudiences.server.rehearsal.StoredState;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All rows there are. */
@Repository
@ConditionalOnBooleanProperty("external-audiences.test-surface")
class StoredStateRows implements StoredState {
    private static final List<String> JOBS = List.of("audience_job", "ingestion_job");
    /** What is done again and again is there once, under this name. */
    private static final String REGULAR = "task_instance = 'recurring'";

    /** Those that others refer to come last. */
    private static final List<String> TABLES = List.of(
            "ingestion_run_in_progress",
            "ingestion_run_stage",
            "ingestion_run",
            "audience_name",
            "audience",
            "operation");

    private final JdbcClient database;
    private final UnitOfWork unit;
    private final Clock clock;

    StoredStateRows(JdbcClient database, UnitOfWork unit, Clock clock) {
        this.database = database;
        this.unit = unit;
        this.clock = clock;
    }

    @Override
    public boolean dropWaitingWork() {
        long busy = 0;
        for (String table : JOBS) {
            database.sql("delete from " + table + " where not picked and not " + REGULAR)
                    .update();
            busy += database.sql("select count(*) from " + table + " where picked")
                    .query(Long.class)
                    .single();
        }
        return busy == 0;
    }

    @Override
    public List<UUID> audiences() {
        return database.sql("select id from audience").query(UUID.class).list();
    }

    @Override
    public void clear() {
        unit.inOne(() -> {
            TABLES.forEach(table -> database.sql("delete from " + table).update());
            JOBS.forEach(table -> database.sql("update " + table + " set execution_time = ? where " + REGULAR)
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .update());
        });
    }
}
