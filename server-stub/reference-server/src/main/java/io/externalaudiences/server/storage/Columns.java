package io.externalaudiences.server.storage;

import io.externalaudiences.server.audience.Sandbox;
import io.externalaudiences.server.audience.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values that take more than one column, or another type than JDBC's. */
final class Columns {
    private Columns() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static Stamp stamp(ResultSet row, String action) throws SQLException {
        OffsetDateTime at = row.getObject(action + "_at", OffsetDateTime.class);
        return new Stamp(row.getString(action + "_by"), at.toInstant());
    }

    static Sandbox sandbox(ResultSet row) throws SQLException {
        return new Sandbox(row.getString("organisation"), row.getString("sandbox"));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
