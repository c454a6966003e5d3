package io.externalaudiences.server.source;

import java.util.Optional;
import org.apache.opendal.NativeLibrary;

/** Whether this machine can read buckets and containers at all: that takes a native library, which few have. */
public final class ObjectStoreSupport {
    private ObjectStoreSupport() {}

    /**
     * Loads the native library, as it would be for the first bucket.
     *
     * @return what is wrong, in words that follow the option of a bucket or container; empty where nothing is
     */
    public static Optional<String> fault() {
        try {
            NativeLibrary.loadLibrary();
            return Optional.empty();
        } catch (LinkageError e) {
            return Optional.of(
                    "cannot be read on " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                            + ", where OpenDAL's native library is missing or cannot be loaded; folders and SFTP servers can");
        }
    }
}
