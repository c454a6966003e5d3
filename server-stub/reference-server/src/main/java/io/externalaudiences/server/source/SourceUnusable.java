package io.externalaudiences.server.source;

/**
 * What was named cannot be used, and will not be before somebody changes it. The message is for the caller: it names
 * what is wrong, and tells nothing of addresses and secrets.
 */
public final class SourceUnusable extends Exception {
    public SourceUnusable(String message) {
        super(message);
    }

    /** For a path that names no file. */
    public static SourceUnusable noFile(String path) {
        return new SourceUnusable("path names no file of the source: " + path);
    }

    /** For a path that names no folder. */
    public static SourceUnusable noFolder(String path) {
        return new SourceUnusable("path names no folder of the source: " + path);
    }
}
