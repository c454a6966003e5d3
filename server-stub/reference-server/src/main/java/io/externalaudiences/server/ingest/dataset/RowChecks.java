package io.externalaudiences.server.ingest.dataset;

import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.Sql;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SQL that turns the raw texts of files into typed values and faults.
 *
 * <p>Callers' names stand in it as quoted texts only; columns are called by their position: {@code r0} is the first
 * column of a file, {@code v0} the value of the first declared one.
 */
final class RowChecks {
    /** In bytes. What is longer is rejected. */
    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    private final List<Column> declared;

    RowChecks(List<Column> declared) {
        this.declared = declared;
    }

    /** Makes the table of checked rows: file, number of the row among those that could be split, values, faults. */
    String createTable() {
        return "CREATE TABLE checked (file VARCHAR, number BIGINT, " + each("v%1$d %2$s", ", ")
                + ", faults STRUCT(\"column\" VARCHAR, reason VARCHAR)[])";
    }

    /**
     * Reads a file into the table. Lines that cannot be split into columns go to DuckDB's table of rejects.
     *
     * @param width how many columns the file has
     * @param positions where the declared ones stand
     */
    String insert(InputFile file, int width, List<Integer> positions) {
        String raw = IntStream.range(0, declared.size())
                .mapToObj(index -> "r" + positions.get(index) + " AS d" + index)
                .collect(Collectors.joining(", "));
        String values = IntStream.range(0, declared.size())
                .mapToObj(index -> declared.get(index).type().typed("d" + index) + " AS v" + index)
                .collect(Collectors.joining(", "));
        return "INSERT INTO checked SELECT " + Sql.text(file.name()) + ", number, " + each("v%1$d", ", ") + ", "
                + faults()
                + " FROM (SELECT *, " + values
                + " FROM (SELECT row_number() OVER () AS number, " + raw
                + " FROM " + readCsv(file, width) + "))";
    }

    private static String readCsv(InputFile file, int width) {
        String columns = IntStream.range(0, width)
                .mapToObj(index -> "'r" + index + "': 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(" + Sql.text(file.path().toString())
                + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = "
                + columns
                + ", compression = '" + (file.isCompressed() ? "gzip" : "none")
                + "', max_line_size = " + LONGEST_LINE + ", buffer_size = " + 2 * LONGEST_LINE
                + ", store_rejects = true)";
    }

    /** Null for a good row. The list is made for bad rows only. */
    private String faults() {
        String anyFault = each("(d%1$d IS NOT NULL AND v%1$d IS NULL)", " OR ") + " OR " + noIdentity();
        String list =
                each("CASE WHEN d%1$d IS NOT NULL AND v%1$d IS NULL THEN {'column': %3$s, 'reason': %4$s} END", ", ");
        String identity = "CASE WHEN " + noIdentity() + " THEN {'column': " + Sql.text(firstIdentity())
                + ", 'reason': 'is empty, so that the row has no identity'} END";
        return "CASE WHEN " + anyFault + " THEN list_filter([" + list + ", " + identity
                + "], lambda fault: fault IS NOT NULL) END";
    }

    private String noIdentity() {
        return IntStream.range(0, declared.size())
                .filter(index -> declared.get(index).identityNamespace() != null)
                .mapToObj(index -> "d" + index + " IS NULL")
                .collect(Collectors.joining(" AND ", "(", ")"));
    }

    private String firstIdentity() {
        return declared.stream()
                .filter(column -> Objects.nonNull(column.identityNamespace()))
                .map(Column::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no declared column is an identity"));
    }

    /** The pattern for each declared column: its index, stored type, name and fault. */
    private String each(String pattern, String separator) {
        return IntStream.range(0, declared.size())
                .mapToObj(index -> {
                    Column column = declared.get(index);
                    return pattern.formatted(
                            index,
                            column.type().stored(),
                            Sql.text(column.name()),
                            Sql.text(column.type().fault()));
                })
                .collect(Collectors.joining(separator));
    }

    /** The good rows, under the names that were declared. */
    String goodRows() {
        return "SELECT "
                + IntStream.range(0, declared.size())
                        .mapToObj(index -> "v" + index + " AS "
                                + Sql.name(declared.get(index).name()))
                        .collect(Collectors.joining(", "))
                + " FROM checked WHERE faults IS NULL";
    }
}
