package io.externalaudiences.server.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The room on this machine for copies of remote files. All runs share it; what they take is bounded before anything is
 * copied.
 */
public final class FetchRoom {
    private static final double MEGABYTE = 1 << 20;
    private static final double GIGABYTE = 1 << 30;

    private final Path folder;
    private final long limit;
    private long taken;

    /**
     * A room, empty at first.
     *
     * @param folder where copies lie; made when it is needed. Whoever starts the server empties it
     * @param limit how many bytes all copies together may have
     */
    public FetchRoom(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /**
     * Copies files, in memory that does not grow with their size. Waits where other runs leave too little room for now,
     * and connects only then.
     *
     * @throws SourceUnusable where the files need more than the whole room
     */
    FetchedFiles copies(List<SourceFile> files, RemoteFiles.Way way) throws IOException, SourceUnusable {
        long bytes = files.stream().mapToLong(SourceFile::size).sum();
        if (bytes > limit) {
            throw new SourceUnusable("the files of the run need " + readable(bytes) + ", more than the "
                    + readable(limit) + " that may be used");
        }
        take(bytes);
        Copies copies = new Copies(folder.resolve(UUID.randomUUID().toString()), () -> giveBack(bytes));
        try (RemoteFiles remote = way.connect()) {
            copies.make(files, remote);
            return copies;
        } catch (IOException | SourceUnusable | RuntimeException e) {
            copies.close();
            throw e;
        }
    }

    private synchronized void take(long bytes) throws InterruptedIOException {
        try {
            while (bytes > limit - taken) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for room for copies");
        }
        taken += bytes;
    }

    private synchronized void giveBack(long bytes) {
        taken -= bytes;
        notifyAll();
    }

    private static String readable(long bytes) {
        return bytes < GIGABYTE
                ? String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE)
                : String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
    }
}
