package io.externalaudiences.server.ingest;

/**
 * The SQL about rows that are not loaded.
 *
 * <p>A row is named by the number of its record in the file: the header is 1, and a line break within quotes does not
 * begin a new record.
 */
final class RejectedRows {
    private RejectedRows() {}

    /**
     * One row for each record that could not be split into columns, from DuckDB's own tables, which exist once a file
     * was read.
     *
     * <p>{@code good_before} is how many records before it could be split: by it the numbers of the others are found.
     */
    static final String CREATE_UNSPLIT = """
            CREATE TABLE unsplit AS
            SELECT input.name AS file, line AS record, reason,
                   line - 1 - row_number() OVER (PARTITION BY input.name ORDER BY line) AS good_before
            FROM (SELECT scan_id, file_id, line, min(lower(error_type) || ': ' || error_message) AS reason
                  FROM reject_errors GROUP BY ALL)
            JOIN reject_scans USING (scan_id, file_id)
            JOIN input ON input.path = reject_scans.file_path
            """;

    /** The same for no file at all, when DuckDB has made no tables of its own. */
    static final String CREATE_NONE =
            "CREATE TABLE unsplit (file VARCHAR, record BIGINT, reason VARCHAR, good_before BIGINT)";

    static final String COUNT =
            "SELECT (SELECT count(*) FROM checked WHERE faults IS NOT NULL) + (SELECT count(*) FROM unsplit)";

    /** File, record, column and reason of every fault; a row may have several. */
    static final String LIST = """
            SELECT file, record, fault."column" AS "column", fault.reason AS reason FROM (
                SELECT file, unnest(faults) AS fault,
                       number + 1 + (SELECT count(*) FROM unsplit
                                     WHERE unsplit.file = checked.file AND good_before < checked.number) AS record
                FROM checked WHERE faults IS NOT NULL)
            UNION ALL
            SELECT file, record, NULL, reason FROM unsplit
            ORDER BY ALL
            """;
}
