package io.externalaudiences.server.ingest.dataset;

/** The SQL about rows that are not loaded. */
final class RejectedRows {
    /** So many are listed. More help nobody, and a file of nothing else would be listed as a whole. */
    private static final int MOST_LISTED = 100_000;

    private RejectedRows() {}

    /**
     * One row for each record that could not be split into columns, from DuckDB's own tables, which exist once a file
     * was read. DuckDB counts records where it says lines: a line break within quotes does not begin a new one.
     */
    static final String CREATE_UNSPLIT = """
            CREATE TABLE unsplit AS
            SELECT input.name AS file, line AS record, reason, not_utf8
            FROM (SELECT scan_id, file_id, line, min(lower(error_type) || ': ' || error_message) AS reason,
                         bool_or(error_type = 'INVALID ENCODING') AS not_utf8
                  FROM reject_errors GROUP BY ALL)
            JOIN reject_scans USING (scan_id, file_id)
            JOIN input ON input.path = reject_scans.file_path
            """;

    /** The same for no file at all, when DuckDB has made no tables of its own. */
    static final String CREATE_NONE =
            "CREATE TABLE unsplit (file VARCHAR, record BIGINT, reason VARCHAR, not_utf8 BOOLEAN)";

    /** Where rows stand: either by their number among those that could be split, or by that of their record. */
    static final String CREATE_PLACES = "CREATE TABLE place (file VARCHAR, number BIGINT, record BIGINT, line BIGINT)";

    static final String COUNT =
            "SELECT (SELECT count(*) FROM checked WHERE faults IS NOT NULL) + (SELECT count(*) FROM unsplit)";

    static final String FAULTY_NUMBERS =
            "SELECT number FROM checked WHERE faults IS NOT NULL AND file = ? ORDER BY number LIMIT " + MOST_LISTED;

    static final String UNSPLIT_RECORDS =
            "SELECT record FROM unsplit WHERE file = ? ORDER BY record LIMIT " + MOST_LISTED;

    /**
     * File, line, column and reason of every fault; a row may have several. The line is null where it was not found.
     */
    static final String LIST = """
            SELECT file, line, fault."column" AS "column", fault.reason AS reason
            FROM (SELECT file, number, unnest(faults) AS fault FROM checked WHERE faults IS NOT NULL)
            LEFT JOIN place USING (file, number)
            UNION ALL
            SELECT file, line, NULL, reason FROM unsplit LEFT JOIN place USING (file, record)
            ORDER BY ALL
            LIMIT\s""" + MOST_LISTED;

    /** Path, rows and rejected rows of each file. */
    static final String BY_FILE = """
            SELECT input.name,
                   count(*) FILTER (WHERE checked.file IS NOT NULL AND faults IS NULL),
                   count(*) FILTER (WHERE faults IS NOT NULL)
                       + (SELECT count(*) FROM unsplit WHERE unsplit.file = input.name)
            FROM input LEFT JOIN checked ON checked.file = input.name
            GROUP BY input.name
            """;
}
