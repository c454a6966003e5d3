package io.externalaudiences.server.storage;

import io.externalaudiences.server.audience.Refusal;
import io.externalaudiences.server.audience.Sandbox;
import io.externalaudiences.server.run.Run;
import io.externalaudiences.server.run.RunOrder;
import io.externalaudiences.server.run.RunStatus;
import io.externalaudiences.server.run.Runs;
import io.externalaudiences.server.run.Stage;
import io.externalaudiences.server.run.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of runs and their stages. */
@Repository
class RunRows implements Runs {
    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Run run) {
        jdbc.sql("""
                        insert into ingestion_run (id, audience_id, audience_name, status, differential,
                                                   window_start, window_end, created_by, created_at)
                        values (:id, :audience, :name, :status, :differential, :start, :end, :createdBy, :createdAt)""")
                .param("id", run.id())
                .param("audience", run.audienceId())
                .param("name", run.audienceName())
                .param("status", run.status().name())
                .param("differential", run.differential())
                .param("start", run.window().start())
                .param("end", run.window().end())
                .param("createdBy", run.created().user())
                .param("createdAt", Columns.time(run.created().at()))
                .update();
        try {
            jdbc.sql("insert into ingestion_run_in_progress (audience_id, run_id) values (:audience, :run)")
                    .param("audience", run.audienceId())
                    .param("run", run.id())
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refusal.runInProgress();
        }
    }

    @Override
    public Optional<Run> find(UUID audienceId, UUID id) {
        return find(id).filter(run -> run.audienceId().equals(audienceId));
    }

    @Override
    public Optional<Run> find(UUID id) {
        return jdbc.sql("select * from ingestion_run where id = :id")
                .param("id", id)
                .query((row, number) -> run(row, stages(id)))
                .optional();
    }

    @Override
    public List<Run> list(UUID audienceId, RunOrder order, @Nullable Run after, int limit) {
        JdbcClient.StatementSpec query = jdbc.sql(RunListSql.of(order, after != null))
                .param("audience", audienceId)
                .param("limit", limit);
        if (after != null) {
            query.param("at", Columns.time(after.created().at())).param("id", after.id());
        }
        return query.query((row, number) -> run(row, List.of())).list();
    }

    @Override
    public List<UUID> startedUntil(UUID audienceId, Instant time) {
        return jdbc.sql("select id from ingestion_run where audience_id = :audience and created_at <= :time")
                .param("audience", audienceId)
                .param("time", Columns.time(time))
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean anyInProgress(UUID audienceId) {
        return jdbc.sql("select count(*) from ingestion_run_in_progress where audience_id = :audience")
                        .param("audience", audienceId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public int inProgress(Sandbox sandbox) {
        return jdbc.sql("""
                        select count(*) from ingestion_run_in_progress
                        join audience on audience.id = ingestion_run_in_progress.audience_id
                        where organisation = :organisation and sandbox = :sandbox""")
                .param("organisation", sandbox.organisation())
                .param("sandbox", sandbox.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean anySucceeded(UUID audienceId) {
        return jdbc.sql("select count(*) from ingestion_run where audience_id = :audience and status = 'SUCCESS'")
                        .param("audience", audienceId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void put(UUID runId, Stage stage) {
        String change =
                "update ingestion_run_stage set status = :status, flow_run_id = :flow where run_id = :run and stage = :stage";
        if (write(change, runId, stage) == 0) {
            write(
                    "insert into ingestion_run_stage (run_id, stage, status, flow_run_id) values (:run, :stage, :status, :flow)",
                    runId,
                    stage);
        }
    }

    private int write(String sql, UUID runId, Stage stage) {
        return jdbc.sql(sql)
                .param("run", runId)
                .param("stage", stage.name().name())
                .param("status", stage.status().name())
                .param("flow", stage.flowRunId())
                .update();
    }

    @Override
    public void end(UUID runId, RunStatus status) {
        jdbc.sql("update ingestion_run set status = :status where id = :id and status = 'PROCESSING'")
                .param("id", runId)
                .param("status", status.name())
                .update();
        jdbc.sql("delete from ingestion_run_in_progress where run_id = :id")
                .param("id", runId)
                .update();
    }

    private List<Stage> stages(UUID runId) {
        // The names happen to stand in the order of the stages.
        return jdbc.sql("select * from ingestion_run_stage where run_id = :run order by stage")
                .param("run", runId)
                .query((row, number) -> new Stage(
                        Stage.Name.valueOf(row.getString("stage")),
                        RunStatus.valueOf(row.getString("status")),
                        Columns.id(row, "flow_run_id")))
                .list();
    }

    private static Run run(ResultSet row, List<Stage> stages) throws SQLException {
        return new Run(
                Columns.id(row, "id"),
                Columns.id(row, "audience_id"),
                row.getString("audience_name"),
                RunStatus.valueOf(row.getString("status")),
                row.getBoolean("differential"),
                new Window(row.getLong("window_start"), row.getLong("window_end")),
                Columns.stamp(row, "created"),
                stages);
    }
}
