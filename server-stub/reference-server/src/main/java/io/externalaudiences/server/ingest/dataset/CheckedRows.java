package io.externalaudiences.server.ingest.dataset;

import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.Engine;
import io.externalaudiences.server.ingest.RunReport;
import io.externalaudiences.server.ingest.RunReport.FileReport;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The rows of all files of a run, checked, in tables of a database of their own. */
final class CheckedRows {
    private final Connection connection;
    private final List<Column> columns;
    private final RowChecks checks;
    /** By the names of the files. */
    private final Map<String, CsvHeader> headers = new LinkedHashMap<>();

    private CheckedRows(Connection connection, List<Column> columns) {
        this.connection = connection;
        this.columns = columns;
        this.checks = new RowChecks(columns);
    }

    /**
     * Reads all files.
     *
     * @param temporary a folder for a file that must be written anew before DuckDB can read it
     * @throws DatasetRefused where a file is no UTF-8, or does not have each declared column once
     */
    static CheckedRows read(Connection connection, Path temporary, List<Column> columns, List<InputFile> files)
            throws DatasetRefused, IOException, SQLException {
        CheckedRows rows = new CheckedRows(connection, columns);
        Engine.execute(connection, rows.checks.createTable());
        Engine.execute(connection, "CREATE TABLE input (path VARCHAR, name VARCHAR)");
        for (InputFile file : files) {
            rows.read(file, temporary);
        }
        Engine.execute(connection, files.isEmpty() ? RejectedRows.CREATE_NONE : RejectedRows.CREATE_UNSPLIT);
        rows.refuseOtherEncodings(files);
        Engine.execute(connection, RejectedRows.CREATE_PLACES);
        for (InputFile file : files) {
            int width = Objects.requireNonNull(rows.headers.get(file.name()))
                    .names()
                    .size();
            RejectedPlaces.find(connection, file, width);
        }
        return rows;
    }

    private void read(InputFile file, Path temporary) throws DatasetRefused, IOException, SQLException {
        CsvHeader header = CsvHeader.of(file);
        headers.put(file.name(), header);
        List<Integer> positions = header.positions(columns, file);
        int width = header.names().size();
        try {
            Engine.execute(connection, checks.insert(file, width, positions));
            note(file);
        } catch (SQLException e) {
            if (!EvenLines.areMissing(e)) {
                throw e;
            }
            try (EvenLines even = EvenLines.of(file, temporary)) {
                Engine.execute(connection, checks.insert(even.file(), width, positions));
                note(even.file());
            }
        }
    }

    private void note(InputFile file) throws SQLException {
        try (PreparedStatement input = connection.prepareStatement("INSERT INTO input VALUES (?, ?)")) {
            input.setString(1, file.path().toString());
            input.setString(2, file.name());
            input.execute();
        }
    }

    private void refuseOtherEncodings(List<InputFile> files) throws DatasetRefused, SQLException {
        for (InputFile file : files) {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT 1 FROM unsplit WHERE not_utf8 AND file = ? LIMIT 1")) {
                query.setString(1, file.name());
                try (ResultSet result = query.executeQuery()) {
                    if (result.next()) {
                        throw CsvText.notUtf8(file);
                    }
                }
            }
        }
    }

    /** The good rows, under the names that were declared. */
    String goodRows() {
        return checks.goodRows();
    }

    /** What became of the files. */
    RunReport report(UUID run) throws SQLException {
        List<FileReport> files = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery(RejectedRows.BY_FILE)) {
            while (counts.next()) {
                String name = counts.getString(1);
                CsvHeader header = Objects.requireNonNull(headers.get(name), name);
                files.add(new FileReport(name, counts.getLong(2), counts.getLong(3), header.undeclared(columns)));
            }
        }
        return new RunReport(
                run,
                files.stream().mapToLong(FileReport::rows).sum(),
                files.stream().mapToLong(FileReport::rejectedRows).sum(),
                files,
                null);
    }
}
