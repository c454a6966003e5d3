package io.externalaudiences.server.config;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies where below the data folder, which belongs to this process until it is closed. */
final class Folders implements AutoCloseable {
    private static final String LAKE = "lake";
    private static final String EXPORTS = "profiles";

    private final Path root;
    private final Path shared;
    /** The operating system gives the lock back also where the process is killed. */
    private final FileLock lock;

    private Folders(Path root, Path shared, FileLock lock) {
        this.root = root;
        this.shared = shared;
        this.lock = lock;
    }

    /**
     * Makes the data folder, if need be.
     *
     * @param sharedFolder where the lake lies; null for the data folder itself
     * @throws UnusableState where a folder cannot be made or written to, or another server uses it
     */
    static Folders below(Path dataFolder, @Nullable Path sharedFolder) {
        Path root = dataFolder.toAbsolutePath().normalize();
        Path shared =
                sharedFolder == null ? root : sharedFolder.toAbsolutePath().normalize();
        for (Path folder : List.of(root, shared, shared.resolve(LAKE), shared.resolve(EXPORTS))) {
            requireWritable(folder);
        }
        try {
            Files.createDirectories(root);
            FileLock lock = lock(root.resolve("lock"));
            if (lock == null) {
                throw UnusableState.at(root, "is in use by another server", "end that one");
            }
            return new Folders(root, shared, lock);
        } catch (IOException e) {
            throw notWritable(root);
        }
    }

    /** A folder that is not there yet is made in the nearest one that is. */
    private static void requireWritable(Path folder) {
        Path nearest = folder;
        while (Files.notExists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        if (!Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
            throw notWritable(nearest);
        }
    }

    private static UnusableState notWritable(Path folder) {
        return UnusableState.at(
                folder, "cannot be written to", "make it a folder that the user who runs this server may write to");
    }

    private static @Nullable FileLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another server of this very process.
            return null;
        }
    }

    Path root() {
        return root;
    }

    /** The file of the database, without its ending. */
    Path state() {
        return root.resolve("state");
    }

    Path lake() {
        return shared.resolve(LAKE);
    }

    Path exports() {
        return shared.resolve(EXPORTS);
    }

    Path profiles() {
        return root.resolve("profiles.duckdb");
    }

    Path temporary() {
        return root.resolve("temporary");
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }
}
