package io.externalaudiences.server.storage;

import io.externalaudiences.server.audience.Operation;
import io.externalaudiences.server.audience.Operations;
import io.externalaudiences.server.audience.Sandbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of operations. */
@Repository
class OperationRows implements Operations {
    /** Who updated last is asked of the audience, since updates go on after the operation has ended. */
    private static final String BY_ID = """
            select operation.id, operation.organisation, operation.sandbox, status, request, audience_id,
                   failure_cause, failure_message, operation.created_by, operation.created_at,
                   coalesce(audience.updated_by, operation.created_by) as updated_by,
                   coalesce(audience.updated_at, operation.updated_at) as updated_at
            from operation left join audience on audience.id = operation.audience_id
            where operation.id = :id""";

    private final JdbcClient jdbc;
    private final DefinitionJson json;

    OperationRows(JdbcClient jdbc, DefinitionJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(Operation operation) {
        jdbc.sql("""
                        insert into operation (id, organisation, sandbox, status, request, created_by, created_at, updated_at)
                        values (:id, :organisation, :sandbox, :status, :request, :createdBy, :createdAt, :updatedAt)""")
                .param("id", operation.id())
                .param("organisation", operation.sandbox().organisation())
                .param("sandbox", operation.sandbox().name())
                .param("status", operation.status().name())
                .param("request", json.write(operation.request()))
                .param("createdBy", operation.created().user())
                .param("createdAt", Columns.time(operation.created().at()))
                .param("updatedAt", Columns.time(operation.updated().at()))
                .update();
    }

    @Override
    public Optional<Operation> find(Sandbox sandbox, UUID id) {
        return find(id).filter(operation -> operation.sandbox().equals(sandbox));
    }

    @Override
    public Optional<Operation> find(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query(this::operation).optional();
    }

    @Override
    public boolean succeed(UUID id, UUID audienceId, Instant at) {
        return jdbc.sql("""
                                update operation set status = 'SUCCESS', audience_id = :audience, updated_at = :at
                                where id = :id and status = 'PROCESSING'""")
                        .param("id", id)
                        .param("audience", audienceId)
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    @Override
    public boolean fail(UUID id, Operation.Failure failure, Instant at) {
        return jdbc.sql("""
                                update operation
                                set status = 'FAILED', failure_cause = :cause, failure_message = :message, updated_at = :at
                                where id = :id and status = 'PROCESSING'""")
                        .param("id", id)
                        .param("cause", failure.cause().name())
                        .param("message", failure.message())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    private Operation operation(ResultSet row, int number) throws SQLException {
        return new Operation(
                Columns.id(row, "id"),
                Columns.sandbox(row),
                Operation.Status.valueOf(row.getString("status")),
                json.read(row.getString("request")),
                Columns.idOrNull(row, "audience_id"),
                failure(row),
                Columns.stamp(row, "created"),
                Columns.stamp(row, "updated"));
    }

    private static Operation.@Nullable Failure failure(ResultSet row) throws SQLException {
        String cause = row.getString("failure_cause");
        return cause == null
                ? null
                : new Operation.Failure(Operation.Failure.Cause.valueOf(cause), row.getString("failure_message"));
    }
}
