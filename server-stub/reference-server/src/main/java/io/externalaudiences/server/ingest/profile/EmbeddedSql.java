package io.externalaudiences.server.ingest.profile;

import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.Sql;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SQL of the embedded profile store. */
final class EmbeddedSql {
    static final List<String> TABLES = List.of("""
            CREATE TABLE profile (
                organisation VARCHAR, sandbox VARCHAR, namespace VARCHAR, identity VARCHAR, first_run UUID)
            """, """
            CREATE TABLE membership (
                organisation VARCHAR, sandbox VARCHAR, audience UUID, namespace VARCHAR, identity VARCHAR,
                attributes VARCHAR, run UUID)
            """, """
            CREATE TABLE loaded_run (
                run UUID PRIMARY KEY, audience UUID, identities BIGINT, repeated_rows BIGINT)
            """);

    /**
     * How many bytes the file must have, by the last block that has rows: three headers of 4096 bytes, and the blocks.
     * DuckDB opens a file without its end, and fails when it reads the rows.
     */
    static final String LEAST_SIZE = """
            SELECT 3 * 4096 + block_size * (1 + (
                SELECT max(block) FROM (
                    SELECT unnest(additional_block_ids || [block_id]) AS block FROM (
                        FROM pragma_storage_info('profile')
                        UNION ALL BY NAME FROM pragma_storage_info('membership')
                        UNION ALL BY NAME FROM pragma_storage_info('loaded_run'))
                    WHERE persistent)))
            FROM pragma_database_size()
            """;

    private EmbeddedSql() {}

    static List<String> load(DatasetKey key, UUID run, IncomingRows rows) {
        return List.of(
                "CREATE OR REPLACE TEMP TABLE incoming AS " + rows.query(),
                "MERGE INTO membership USING incoming ON " + isOfAudience("membership", key)
                        + " AND membership.namespace = incoming.namespace AND membership.identity = incoming.identity"
                        + " WHEN MATCHED THEN UPDATE SET attributes = incoming.attributes, run = " + quoted(run)
                        + " WHEN NOT MATCHED THEN INSERT VALUES (" + scope(key) + ", " + quoted(key.audience())
                        + ", incoming.namespace, incoming.identity, incoming.attributes, " + quoted(run) + ")",
                "MERGE INTO profile USING incoming ON " + isInScope("profile", key)
                        + " AND profile.namespace = incoming.namespace AND profile.identity = incoming.identity"
                        + " WHEN NOT MATCHED THEN INSERT VALUES (" + scope(key)
                        + ", incoming.namespace, incoming.identity, "
                        + quoted(run) + ")",
                "INSERT INTO loaded_run SELECT " + quoted(run) + ", " + quoted(key.audience())
                        + ", count(*), coalesce(sum(occurrences - 1), 0) FROM incoming",
                "DROP TABLE incoming");
    }

    static List<String> expiry(DatasetKey key, List<UUID> runs) {
        String list = runs.stream().map(EmbeddedSql::quoted).collect(Collectors.joining(", ", "[", "]::UUID[]"));
        return leaving(key, isOfAudience("membership", key) + " AND list_contains(" + list + ", membership.run)");
    }

    static List<String> removal(DatasetKey key) {
        return Stream.concat(
                        leaving(key, isOfAudience("membership", key)).stream(),
                        Stream.of("DELETE FROM loaded_run WHERE audience = " + quoted(key.audience())))
                .toList();
    }

    /** Some memberships, and then the profiles that had only these. */
    private static List<String> leaving(DatasetKey key, String memberships) {
        return List.of(
                "CREATE OR REPLACE TEMP TABLE leaving AS SELECT DISTINCT namespace, identity FROM membership WHERE "
                        + memberships,
                "DELETE FROM membership WHERE " + memberships,
                "DELETE FROM profile USING leaving WHERE " + isInScope("profile", key)
                        + " AND profile.namespace = leaving.namespace AND profile.identity = leaving.identity"
                        + " AND NOT EXISTS (FROM membership WHERE " + isInScope("membership", key)
                        + " AND membership.namespace = profile.namespace AND membership.identity = profile.identity)",
                "DROP TABLE leaving");
    }

    static String export(DatasetKey key) {
        return "SELECT namespace, identity, attributes::JSON AS attributes, run FROM membership WHERE "
                + isOfAudience("membership", key);
    }

    private static String isOfAudience(String table, DatasetKey key) {
        return isInScope(table, key) + " AND " + table + ".audience = " + quoted(key.audience());
    }

    private static String isInScope(String table, DatasetKey key) {
        return table + ".organisation = " + Sql.text(key.organisation()) + " AND " + table + ".sandbox = "
                + Sql.text(key.sandbox());
    }

    private static String scope(DatasetKey key) {
        return Sql.text(key.organisation()) + ", " + Sql.text(key.sandbox());
    }

    private static String quoted(UUID id) {
        return Sql.text(id.toString()) + "::UUID";
    }
}
