package io.externalaudiences.server.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of the files of a run, for people to read.
 *
 * @param run the run
 * @param rows how many rows were loaded
 * @param rejectedRows how many were not; they are listed in a file of their own
 * @param files the files, in the order in which they were read
 * @param profiles what the second stage did; null until it is done
 */
public record RunReport(
        UUID run,
        long rows,
        long rejectedRows,
        List<FileReport> files,
        @Nullable Profiles profiles) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * What became of one file.
     *
     * @param path where it lies in the source
     * @param rows how many of its rows were loaded
     * @param rejectedRows how many were not
     * @param ignoredColumns the columns that nobody has declared
     */
    public record FileReport(String path, long rows, long rejectedRows, List<String> ignoredColumns) {}

    /**
     * What the profile store was told.
     *
     * @param identities how many identities the rows have
     * @param repeatedRows how many rows were overruled by a later one of the same identity
     */
    public record Profiles(long identities, long repeatedRows) {}

    /** The same with what the second stage did. */
    public RunReport with(Profiles loaded) {
        return new RunReport(run, rows, rejectedRows, files, loaded);
    }

    /** Writes it as JSON. */
    public void write(Path target) throws IOException, SQLException {
        WholeFiles.write(target, unfinished -> Files.writeString(unfinished, JSON.writeValueAsString(this)));
    }

    /** Reads what was written. */
    public static RunReport read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), RunReport.class);
    }
}
