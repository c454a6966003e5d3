package io.externalaudiences.server.config;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/** The version of the tables. A server that is newer than this one may have raised it. */
final class SchemaVersion {
    private SchemaVersion() {}

    /**
     * What is wrong with tables that this server does not know; empty where it knows them. Flyway would leave them as
     * they are, and go on.
     */
    static Optional<String> unknown(Flyway flyway) {
        MigrationInfoService info = flyway.info();
        MigrationVersion known = latest(
                Stream.of(info.all()).filter(migration -> migration.getState().isResolved()));
        MigrationVersion stored = latest(Stream.of(info.applied()));
        return stored.compareTo(known) > 0
                ? Optional.of(
                        "tables of version " + stored + ", and this server knows version " + known + " at the most")
                : Optional.empty();
    }

    private static MigrationVersion latest(Stream<MigrationInfo> migrations) {
        return migrations
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
    }
}
