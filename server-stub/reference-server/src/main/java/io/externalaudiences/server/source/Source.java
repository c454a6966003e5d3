package io.externalaudiences.server.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** A place that files come from. */
public interface Source {
    /** Whether the path names a file. */
    boolean hasFile(String path);

    /** Whether the path names a folder. */
    boolean hasFolder(String path);

    /**
     * The file of this path, if it was modified in the window; else nothing.
     *
     * @param modified whether a time of modification lies in the window
     * @throws SourceUnusable where the path names no file
     */
    List<SourceFile> file(String path, Predicate<Instant> modified) throws IOException, SourceUnusable;

    /**
     * All CSV files below the folder that were modified in the window, in the order of their names.
     *
     * @param modified whether a time of modification lies in the window
     * @throws SourceUnusable where the path names no folder
     */
    List<SourceFile> filesBelow(String path, Predicate<Instant> modified) throws IOException, SourceUnusable;

    /** A local copy of the file, or the file itself; it can be read until the run has ended. */
    Path local(SourceFile file) throws IOException;
}
