package io.externalaudiences.server.storage;

import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.audience.Audiences;
import io.externalaudiences.server.audience.Expiry;
import io.externalaudiences.server.audience.Sandbox;
import io.externalaudiences.server.audience.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of audiences. */
@Repository
class AudienceRows implements Audiences {
    private static final String LIVING = "select * from audience where deleted_at is null and id = :id";
    private static final String IN_SANDBOX = LIVING + " and organisation = :organisation and sandbox = :sandbox";

    private final JdbcClient jdbc;
    private final DefinitionJson json;

    AudienceRows(JdbcClient jdbc, DefinitionJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(Audience audience) {
        jdbc.sql("""
                        insert into audience (id, operation_id, organisation, sandbox, definition,
                                              created_by, created_at, updated_by, updated_at,
                                              expiry_due, expiry_last)
                        values (:id, :operation, :organisation, :sandbox, :definition,
                                :createdBy, :createdAt, :updatedBy, :updatedAt, :due, :last)""")
                .param("id", audience.id())
                .param("operation", audience.operationId())
                .param("organisation", audience.sandbox().organisation())
                .param("sandbox", audience.sandbox().name())
                .param("definition", json.write(audience.definition()))
                .param("createdBy", audience.created().user())
                .param("createdAt", Columns.time(audience.created().at()))
                .param("updatedBy", audience.updated().user())
                .param("updatedAt", Columns.time(audience.updated().at()))
                .param("due", Columns.timeOrNull(audience.expiry().due()))
                .param("last", Columns.timeOrNull(audience.expiry().last()))
                .update();
    }

    @Override
    public Optional<Audience> find(Sandbox sandbox, UUID id) {
        return find(IN_SANDBOX, sandbox, id);
    }

    @Override
    public Optional<Audience> findAndHold(Sandbox sandbox, UUID id) {
        return find(IN_SANDBOX + " for update", sandbox, id);
    }

    private Optional<Audience> find(String query, Sandbox sandbox, UUID id) {
        return jdbc.sql(query)
                .param("id", id)
                .param("organisation", sandbox.organisation())
                .param("sandbox", sandbox.name())
                .query(this::audience)
                .optional();
    }

    @Override
    public Optional<Audience> find(UUID id) {
        return jdbc.sql(LIVING).param("id", id).query(this::audience).optional();
    }

    @Override
    public Optional<Audience> findAndHold(UUID id) {
        return jdbc.sql(LIVING + " for update")
                .param("id", id)
                .query(this::audience)
                .optional();
    }

    @Override
    public List<UUID> dueToExpire(Instant now, int most) {
        return jdbc.sql("""
                        select id from audience where deleted_at is null and expiry_due <= :now
                        order by expiry_due fetch first :most rows only""")
                .param("now", Columns.time(now))
                .param("most", most)
                .query((row, number) -> Columns.id(row, "id"))
                .list();
    }

    @Override
    public Optional<Sandbox> sandboxOf(UUID id) {
        return jdbc.sql("select organisation, sandbox from audience where id = :id")
                .param("id", id)
                .query((row, number) -> Columns.sandbox(row))
                .optional();
    }

    @Override
    public void update(Audience audience) {
        jdbc.sql("""
                        update audience set definition = :definition, updated_by = :updatedBy, updated_at = :updatedAt,
                                            expiry_due = :due, expiry_last = :last
                        where id = :id""")
                .param("id", audience.id())
                .param("definition", json.write(audience.definition()))
                .param("updatedBy", audience.updated().user())
                .param("updatedAt", Columns.time(audience.updated().at()))
                .param("due", Columns.timeOrNull(audience.expiry().due()))
                .param("last", Columns.timeOrNull(audience.expiry().last()))
                .update();
    }

    @Override
    public void delete(Audience audience, Stamp deleted) {
        jdbc.sql("update audience set deleted_by = :deletedBy, deleted_at = :deletedAt where id = :id")
                .param("id", audience.id())
                .param("deletedBy", deleted.user())
                .param("deletedAt", Columns.time(deleted.at()))
                .update();
    }

    private Audience audience(ResultSet row, int number) throws SQLException {
        return new Audience(
                Columns.id(row, "id"),
                Columns.id(row, "operation_id"),
                Columns.sandbox(row),
                json.read(row.getString("definition")),
                Columns.stamp(row, "created"),
                Columns.stamp(row, "updated"),
                new Expiry(Columns.instantOrNull(row, "expiry_due"), Columns.instantOrNull(row, "expiry_last")));
    }
}
