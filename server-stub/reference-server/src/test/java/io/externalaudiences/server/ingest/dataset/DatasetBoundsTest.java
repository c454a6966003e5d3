package io.externalaudiences.server.ingest.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.ColumnType;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.Lake;
import io.externalaudiences.server.support.Duck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large files within little memory, and little room for temporary files. */
class DatasetBoundsTest {
    private final UUID run = UUID.randomUUID();
    private final DatasetKey key = new DatasetKey("Org", "prod", UUID.randomUUID());
    private final Path folder;
    private final Lake lake;

    DatasetBoundsTest(@TempDir Path folder) {
        this.folder = folder;
        this.lake = new Lake(folder.resolve("lake"));
    }

    @Test
    void whatNeedsMoreRoomThanMayBeUsedIsRefused() {
        assertThatThrownBy(() -> write("md5(i::VARCHAR) || md5((-i)::VARCHAR)", 2_000_000, "96MB", "1MB"))
                .isInstanceOf(DatasetRefused.class)
                .hasMessage("the rows of the run need more than the 1MB of temporary files that may be used");

        assertThat(lake.dataset(key, run)).doesNotExist();
        assertThat(folder.resolve("temporary")).isEmptyDirectory();
    }

    @Test
    void manyLongLinesNeedNoMoreMemoryThanShortOnes() throws Exception {
        write("repeat(md5(i::VARCHAR), 32)", 200_000, "128MB", "1GB");

        assertThat(Duck.rows("SELECT count(*), min(length(id)) FROM '" + lake.dataset(key, run) + "'"))
                .containsExactly("200000|1024");
    }

    /** Writes the dataset of a file with one column, whose values are those of an expression of DuckDB over i. */
    private void write(String value, int rows, String memory, String room)
            throws IOException, SQLException, DatasetRefused {
        Path file = folder.resolve("large.csv");
        Duck.execute("COPY (SELECT " + value + " AS id FROM range(" + rows + ") AS numbers(i)) TO '" + file
                + "' (FORMAT csv, HEADER)");
        EngineSettings settings =
                new EngineSettings(Files.createDirectories(folder.resolve("temporary")), memory, room, 0);
        try (DatasetWriter writer = new DatasetWriter(lake, settings)) {
            writer.write(
                    key,
                    run,
                    List.of(new Column("id", ColumnType.STRING, "Email")),
                    List.of(new InputFile("large.csv", file)));
        }
    }
}
