package io.externalaudiences.server.ingest.profile;

import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.Sql;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SQL of DuckDB that makes a dataset a row for each identity: namespace, identity, attributes as JSON, and how many
 * rows of the dataset have it, of which the last has won.
 *
 * <p>Columns are called by their position, since their names may differ in case only.
 *
 * @param columns the declared columns, in the order of the dataset
 * @param dataset the Parquet file
 */
record IncomingRows(List<Column> columns, Path dataset) {
    String query() {
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
                + " SELECT namespace, identity, arg_max(attributes, number) AS attributes, count(*) AS occurrences FROM ("
                + everyIdentity
                + ") GROUP BY namespace, identity";
    }

    private String values() {
        return IntStream.range(0, columns.size()).mapToObj(index -> "v" + index).collect(Collectors.joining(", "));
    }
}
