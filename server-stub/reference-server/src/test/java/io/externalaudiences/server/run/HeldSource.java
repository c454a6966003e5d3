package io.externalaudiences.server.run;

import io.externalaudiences.server.source.FetchedFiles;
import io.externalaudiences.server.source.LocalFolder;
import io.externalaudiences.server.source.Source;
import io.externalaudiences.server.source.SourceFile;
import io.externalaudiences.server.source.SourceUnusable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/** A landing zone that hands over files called {@code held} only when it is told to, as a slow source would. */
final class HeldSource implements Source {
    private final LocalFolder folder;
    private final CountDownLatch released = new CountDownLatch(1);

    HeldSource(Path folder) {
        this.folder = new LocalFolder(folder);
    }

    void release() {
        released.countDown();
    }

    @Override
    public boolean hasFile(String path) {
        return folder.hasFile(path);
    }

    @Override
    public boolean hasFolder(String path) {
        return folder.hasFolder(path);
    }

    @Override
    public List<SourceFile> file(String path, Predicate<Instant> modified) throws IOException, SourceUnusable {
        return folder.file(path, modified);
    }

    @Override
    public List<SourceFile> filesBelow(String path, Predicate<Instant> modified) throws IOException, SourceUnusable {
        return folder.filesBelow(path, modified);
    }

    @Override
    public FetchedFiles fetch(List<SourceFile> files) throws IOException {
        if (files.stream().anyMatch(file -> file.path().contains("held"))) {
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
        return folder.fetch(files);
    }
}
