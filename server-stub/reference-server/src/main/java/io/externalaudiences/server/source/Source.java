package io.externalaudiences.server.source;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * A place that files come from.
 *
 * <p>All methods may ask another machine. They throw {@link SourceUnusable} where somebody must change something first,
 * and IOException, mostly {@link SourceUnreachable}, where another attempt may succeed.
 */
public interface Source {
    /** Whether the path names a file. */
    boolean hasFile(String path) throws IOException, SourceUnusable;

    /** Whether the path names a folder. */
    boolean hasFolder(String path) throws IOException, SourceUnusable;

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

    /**
     * Makes the files readable on this machine.
     *
     * @param files as this source has listed them
     * @return the files, to be closed when they have been read
     * @throws SourceUnusable where they need more room than there may be, or may not be read
     */
    FetchedFiles fetch(List<SourceFile> files) throws IOException, SourceUnusable;
}
