package io.externalaudiences.server.source;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A bucket or container. Folders are what the slashes in the names of objects make of them, and links there are none.
 *
 * <p>It is opened anew for every question, with the secrets as they are then.
 */
public final class ObjectStore implements Source {
    private final ObjectService service;
    private final Duration patience;
    private final FetchRoom room;

    /**
     * A bucket or container as a source; nothing is opened as yet.
     *
     * @param patience how long a single call may take
     * @param room where copies are made
     */
    public ObjectStore(ObjectService service, Duration patience, FetchRoom room) {
        this.service = service;
        this.patience = patience;
        this.room = room;
    }

    @Override
    public boolean hasFile(String path) throws IOException, SourceUnusable {
        RemotePath file = RemotePath.of(path);
        try (OpenStore store = open()) {
            return store.find(file.text()).isPresent();
        }
    }

    @Override
    public boolean hasFolder(String path) throws IOException, SourceUnusable {
        RemotePath folder = RemotePath.of(path);
        try (OpenStore store = open()) {
            return store.hasFolder(folder.asFolder());
        }
    }

    @Override
    public List<SourceFile> file(String path, Predicate<Instant> modified) throws IOException, SourceUnusable {
        RemotePath file = RemotePath.of(path);
        try (OpenStore store = open()) {
            SourceFile found = store.find(file.text()).orElseThrow(() -> SourceUnusable.noFile(path));
            return modified.test(found.modified()) ? List.of(found) : List.of();
        }
    }

    @Override
    public List<SourceFile> filesBelow(String path, Predicate<Instant> modified) throws IOException, SourceUnusable {
        RemotePath folder = RemotePath.of(path);
        try (OpenStore store = open()) {
            List<SourceFile> all = store.filesBelow(folder.asFolder());
            if (all.isEmpty() && !store.hasFolder(folder.asFolder())) {
                throw SourceUnusable.noFolder(path);
            }
            return all.stream()
                    .filter(file -> SourceFile.isCsv(file.path()))
                    .filter(file -> modified.test(file.modified()))
                    .sorted(Comparator.comparing(SourceFile::path))
                    .toList();
        }
    }

    @Override
    public FetchedFiles fetch(List<SourceFile> files) throws IOException, SourceUnusable {
        return room.copies(files, this::open);
    }

    private OpenStore open() throws SourceUnusable {
        return OpenStore.of(service, patience);
    }
}
