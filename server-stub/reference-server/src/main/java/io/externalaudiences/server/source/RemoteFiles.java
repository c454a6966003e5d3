package io.externalaudiences.server.source;

import java.io.IOException;
import java.io.InputStream;

/** Files of another machine, while one is connected to it. */
interface RemoteFiles extends AutoCloseable {
    /** Opens a file for reading, from its beginning. */
    InputStream open(SourceFile file) throws IOException, SourceUnusable;

    @Override
    void close();

    /** The way to another machine. */
    interface Way {
        /** Connects. */
        RemoteFiles connect() throws IOException, SourceUnusable;
    }
}
