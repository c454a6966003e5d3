package io.externalaudiences.server.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Files that are there as a whole, or not at all: written beside, and moved then.
 *
 * <p>What a killed server has left beside is removed when the same file is written anew.
 */
public final class WholeFiles {
    private static final String UNFINISHED = ".unfinished";
    /** A group of rows is held in memory until it is whole, and rows may be long: so it is a small one. */
    private static final String PARQUET = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 10240";

    private WholeFiles() {}

    /** Writes one file. */
    public interface Writing {
        /** Writes into this file, which nobody else sees. */
        void to(Path unfinished) throws IOException, SQLException;
    }

    /** Writes the file, in place of the one that is there. */
    public static void write(Path target, Writing writing) throws IOException, SQLException {
        Files.createDirectories(target.getParent());
        removeUnfinished(target);
        Path unfinished = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
        try {
            writing.to(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Writes what a query answers as Parquet. */
    public static void copyAsParquet(Connection connection, String query, Path target)
            throws IOException, SQLException {
        copy(connection, query, target, PARQUET);
    }

    /** Writes what a query answers as CSV. */
    public static void copyAsCsv(Connection connection, String query, Path target) throws IOException, SQLException {
        copy(connection, query, target, "FORMAT csv, HEADER");
    }

    private static void copy(Connection connection, String query, Path target, String options)
            throws IOException, SQLException {
        write(
                target,
                unfinished -> Engine.execute(
                        connection,
                        "COPY (" + query + ") TO " + Sql.text(unfinished.toString()) + " (" + options + ")"));
    }

    private static void removeUnfinished(Path target) throws IOException {
        // A database has files beside it, which are called after it.
        String pattern = target.getFileName() + ".*" + UNFINISHED + "*";
        try (DirectoryStream<Path> left = Files.newDirectoryStream(target.getParent(), pattern)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
