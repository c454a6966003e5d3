package io.externalaudiences.server.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The first stage: reads CSV files, checks every row, and writes the good ones into the lake as Parquet. */
public final class DatasetWriter {
    private final Lake lake;
    private final Engine engine;
    private final Path temporary;
    private final double rejectedShare;

    public DatasetWriter(Lake lake, EngineSettings settings) {
        this.lake = lake;
        this.engine = new Engine(settings);
        this.temporary = settings.temporary();
        this.rejectedShare = settings.rejectedShare();
    }

    /**
     * Writes the dataset of a run; a second call writes it anew.
     *
     * @param columns the declared columns, at least one of them an identity
     * @param files none, for an empty dataset, or many
     * @return what was loaded and what was not
     * @throws DatasetRefused where a declared column is missing, or too many rows were rejected
     */
    public DatasetSummary write(DatasetKey key, UUID run, List<Column> columns, List<InputFile> files)
            throws DatasetRefused, IOException, SQLException {
        RowChecks checks = new RowChecks(columns);
        try (Connection connection = engine.inMemory()) {
            Engine.execute(connection, checks.createTable());
            Engine.execute(connection, "CREATE TABLE input (path VARCHAR, name VARCHAR)");
            for (InputFile file : files) {
                read(connection, file, columns, checks);
            }
            Engine.execute(connection, files.isEmpty() ? RejectedRows.CREATE_NONE : RejectedRows.CREATE_UNSPLIT);
            return publish(connection, key, run, checks);
        }
    }

    private static void read(Connection connection, InputFile file, List<Column> columns, RowChecks checks)
            throws DatasetRefused, IOException, SQLException {
        CsvHeader header = CsvHeader.of(file);
        try (PreparedStatement input = connection.prepareStatement("INSERT INTO input VALUES (?, ?)")) {
            input.setString(1, file.path().toString());
            input.setString(2, file.name());
            input.execute();
        }
        Engine.execute(connection, checks.insert(file, header.names().size(), header.positions(columns, file)));
    }

    private DatasetSummary publish(Connection connection, DatasetKey key, UUID run, RowChecks checks)
            throws DatasetRefused, IOException, SQLException {
        long good = Engine.number(connection, "SELECT count(*) FROM checked WHERE faults IS NULL");
        long rejected = Engine.number(connection, RejectedRows.COUNT);
        Path dataset = lake.dataset(key, run);
        Files.createDirectories(dataset.getParent());
        if (rejected > 0) {
            copy(connection, RejectedRows.LIST, lake.rejected(key, run), "FORMAT csv, HEADER");
        } else {
            Files.deleteIfExists(lake.rejected(key, run));
        }
        if (rejected > rejectedShare * (good + rejected)) {
            throw new DatasetRefused(rejected + " of " + (good + rejected)
                    + " rows were rejected, more than the share of " + rejectedShare + " that is allowed");
        }
        copy(connection, checks.goodRows(), dataset, "FORMAT parquet, COMPRESSION zstd");
        return new DatasetSummary(good, rejected);
    }

    /**
     * Writes elsewhere and moves it then, so that nobody ever sees half a file. What a killed server leaves there is
     * removed at the start.
     */
    private void copy(Connection connection, String query, Path target, String options)
            throws IOException, SQLException {
        Files.createDirectories(temporary);
        Path unfinished = temporary.resolve(UUID.randomUUID() + ".unfinished");
        try {
            Engine.execute(
                    connection, "COPY (" + query + ") TO " + Sql.text(unfinished.toString()) + " (" + options + ")");
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
