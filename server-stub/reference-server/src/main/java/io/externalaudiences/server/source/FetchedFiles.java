package io.externalaudiences.server.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Files of a source that can be read on this machine, until this is closed. */
public interface FetchedFiles extends AutoCloseable {
    /** The files, in the order in which they were asked for. */
    List<FetchedFile> files();

    /** Removes what was copied. A source's own files stay. */
    @Override
    void close() throws IOException;

    /**
     * A file.
     *
     * @param name its path in the source
     * @param path where it can be read
     */
    record FetchedFile(String name, Path path) {}

    /** Files that lie on this machine anyway. */
    static FetchedFiles inPlace(List<FetchedFile> files) {
        return new FetchedFiles() {
            @Override
            public List<FetchedFile> files() {
                return files;
            }

            @Override
            public void close() {
                // Nothing was copied.
            }
        };
    }
}
