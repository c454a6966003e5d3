package io.externalaudiences.server.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SQL of the profile store.
 *
 * @param key whose dataset it is
 * @param run the run that made it
 * @param columns the declared columns, in the order of the dataset
 * @param dataset the Parquet file
 */
record Upsert(DatasetKey key, UUID run, List<Column> columns, Path dataset) {
    static final List<String> TABLES =
            List.of("""
            CREATE TABLE IF NOT EXISTS profile (
                organisation VARCHAR, sandbox VARCHAR, namespace VARCHAR, identity VARCHAR, first_run UUID)
            """, """
            CREATE TABLE IF NOT EXISTS membership (
                organisation VARCHAR, sandbox VARCHAR, audience UUID, namespace VARCHAR, identity VARCHAR,
                attributes VARCHAR, run UUID)
            """, "CREATE TABLE IF NOT EXISTS loaded_run (run UUID PRIMARY KEY, audience UUID)");

    List<String> statements() {
        return List.of(
                "CREATE OR REPLACE TEMP TABLE incoming AS " + lastRowOfEachIdentity(),
                "MERGE INTO membership USING incoming ON " + isOfAudience("membership", key)
                        + " AND membership.namespace = incoming.namespace AND membership.identity = incoming.identity"
                        + " WHEN MATCHED THEN UPDATE SET attributes = incoming.attributes, run = " + quoted(run)
                        + " WHEN NOT MATCHED THEN INSERT VALUES (" + scope(key) + ", " + audience(key)
                        + ", incoming.namespace, incoming.identity, incoming.attributes, " + quoted(run) + ")",
                "MERGE INTO profile USING incoming ON " + isInScope("profile", key)
                        + " AND profile.namespace = incoming.namespace AND profile.identity = incoming.identity"
                        + " WHEN NOT MATCHED THEN INSERT VALUES (" + scope(key)
                        + ", incoming.namespace, incoming.identity, "
                        + quoted(run) + ")",
                "INSERT INTO loaded_run VALUES (" + quoted(run) + ", " + audience(key) + ")",
                "DROP TABLE incoming");
    }

    static List<String> expiry(DatasetKey key, List<UUID> runs) {
        String list = runs.stream().map(Upsert::quoted).collect(Collectors.joining(", ", "[", "]::UUID[]"));
        return List.of(
                "DELETE FROM membership WHERE " + isOfAudience("membership", key) + " AND list_contains(" + list
                        + ", membership.run)",
                removalOfProfiles(key));
    }

    static List<String> removal(DatasetKey key) {
        return List.of(
                "DELETE FROM membership WHERE " + isOfAudience("membership", key),
                removalOfProfiles(key),
                "DELETE FROM loaded_run WHERE audience = " + audience(key));
    }

    private static String removalOfProfiles(DatasetKey key) {
        return "DELETE FROM profile WHERE " + isInScope("profile", key)
                + " AND NOT EXISTS (FROM membership WHERE " + isInScope("membership", key)
                + " AND membership.namespace = profile.namespace AND membership.identity = profile.identity)";
    }

    private String lastRowOfEachIdentity() {
        String attributes = IntStream.range(0, columns.size())
                .mapToObj(index -> Sql.text(columns.get(index).name()) + ", v" + index)
                .collect(Collectors.joining(", ", "json_object(", ")"));
        String everyIdentity = IntStream.range(0, columns.size())
                .filter(index -> columns.get(index).identityNamespace() != null)
                .mapToObj(index -> "SELECT number, " + attributes + " AS attributes, "
                        + Sql.text(String.valueOf(columns.get(index).identityNamespace())) + " AS namespace, CAST(v"
                        + index
                        + " AS VARCHAR) AS identity FROM numbered WHERE v" + index + " IS NOT NULL")
                .collect(Collectors.joining(" UNION ALL "));
        return "WITH numbered AS (SELECT * FROM read_parquet(" + Sql.text(dataset.toString())
                + ", file_row_number = true) AS dataset(" + values() + ", number))"
                + " SELECT namespace, identity, arg_max(attributes, number) AS attributes FROM (" + everyIdentity
                + ") GROUP BY namespace, identity";
    }

    private String values() {
        return IntStream.range(0, columns.size()).mapToObj(index -> "v" + index).collect(Collectors.joining(", "));
    }

    private static String isOfAudience(String table, DatasetKey key) {
        return isInScope(table, key) + " AND " + table + ".audience = " + audience(key);
    }

    private static String isInScope(String table, DatasetKey key) {
        return table + ".organisation = " + Sql.text(key.organisation()) + " AND " + table + ".sandbox = "
                + Sql.text(key.sandbox());
    }

    private static String scope(DatasetKey key) {
        return Sql.text(key.organisation()) + ", " + Sql.text(key.sandbox());
    }

    private static String audience(DatasetKey key) {
        return quoted(key.audience());
    }

    private static String quoted(UUID id) {
        return Sql.text(id.toString()) + "::UUID";
    }
}
