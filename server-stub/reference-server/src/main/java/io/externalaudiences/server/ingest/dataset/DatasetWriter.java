package io.externalaudiences.server.ingest.dataset;

import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.Engine;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.Lake;
import io.externalaudiences.server.ingest.RunReport;
import io.externalaudiences.server.ingest.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The first stage: reads CSV files, checks every row, and writes the good ones into the lake as Parquet. */
public final class DatasetWriter implements AutoCloseable {
    /** DuckDB has no code for it. */
    private static final String NO_ROOM_LEFT = "max_temp_directory_size";

    private final Lake lake;
    private final ScratchDatabases databases;
    private final Path temporary;
    private final String temporaryLimit;
    private final double rejectedShare;

    public DatasetWriter(Lake lake, EngineSettings settings) {
        this.lake = lake;
        this.databases = new ScratchDatabases(new Engine(settings));
        this.temporary = settings.temporary();
        this.temporaryLimit = settings.temporaryLimit();
        this.rejectedShare = settings.rejectedShare();
    }

    /**
     * Writes the dataset of a run; a second call writes it anew.
     *
     * @param columns the declared columns, at least one of them an identity
     * @param files none, for an empty dataset, or many
     * @return what was loaded and what was not
     * @throws DatasetRefused where a file is no UTF-8, a declared column is missing, too many rows were rejected, or
     *     they need more temporary files than may be used
     */
    public RunReport write(DatasetKey key, UUID run, List<Column> columns, List<InputFile> files)
            throws DatasetRefused, IOException, SQLException {
        try (Scratch database = databases.forRowsOf(files)) {
            CheckedRows rows = CheckedRows.read(database.connection(), temporary, columns, files);
            return publish(database.connection(), key, run, rows);
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains(NO_ROOM_LEFT)) {
                throw new DatasetRefused("the rows of the run need more than the " + temporaryLimit
                        + " of temporary files that may be used");
            }
            throw e;
        }
    }

    private RunReport publish(Connection connection, DatasetKey key, UUID run, CheckedRows rows)
            throws DatasetRefused, IOException, SQLException {
        RunReport report = rows.report(run);
        report.write(lake.report(key, run));
        if (report.rejectedRows() > 0) {
            WholeFiles.copyAsCsv(connection, RejectedRows.LIST, lake.rejected(key, run));
        } else {
            Files.deleteIfExists(lake.rejected(key, run));
        }
        long all = report.rows() + report.rejectedRows();
        if (report.rejectedRows() > rejectedShare * all) {
            throw new DatasetRefused(report.rejectedRows() + " of " + all
                    + " rows were rejected, more than the share of " + rejectedShare + " that is allowed");
        }
        WholeFiles.copyAsParquet(connection, rows.goodRows(), lake.dataset(key, run));
        return report;
    }

    @Override
    public void close() throws SQLException {
        databases.close();
    }
}
