package io.externalaudiences.server.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Copies of remote files, in a folder of their own that goes with them. */
final class Copies implements FetchedFiles {
    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final Runnable closed;
    private final List<FetchedFile> files = new ArrayList<>();

    /**
     * No copies as yet.
     *
     * @param folder a folder that does not exist
     * @param closed called when the copies are gone
     */
    Copies(Path folder, Runnable closed) {
        this.folder = folder;
        this.closed = closed;
    }

    /** Copies all of them, one after the other. */
    void make(List<SourceFile> wanted, RemoteFiles source) throws IOException, SourceUnusable {
        Files.createDirectories(folder);
        for (SourceFile file : wanted) {
            // A number for a name: what others have called it need not suit this machine.
            Path copy = folder.resolve(files.size() + file.ending());
            files.add(new FetchedFile(file.path(), copy));
            try (InputStream from = source.open(file);
                    OutputStream to = Files.newOutputStream(copy)) {
                copy(from, to, file);
            }
        }
    }

    /** Exactly as many bytes as were listed, for that is what there is room for. */
    private static void copy(InputStream from, OutputStream to, SourceFile file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long copied = 0;
        for (int length = from.read(chunk); length >= 0; length = from.read(chunk)) {
            copied += length;
            if (copied > file.size()) {
                break;
            }
            to.write(chunk, 0, length);
        }
        if (copied != file.size()) {
            throw new SourceUnreachable("the file changed while it was read: " + file.path());
        }
    }

    @Override
    public List<FetchedFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        try {
            for (FetchedFile file : files) {
                Files.deleteIfExists(file.path());
            }
            Files.deleteIfExists(folder);
        } finally {
            closed.run();
        }
    }
}
