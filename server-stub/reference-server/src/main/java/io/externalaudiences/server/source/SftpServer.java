package io.externalaudiences.server.source;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * A folder of an SFTP server. Links below it are not followed at all, for not every server tells where one leads
 * (R-24).
 *
 * <p>It is entered anew for every question, with the secrets as they are then.
 */
public final class SftpServer implements Source {
    private final SftpAccess access;
    private final Duration patience;
    private final FetchRoom room;

    /**
     * A folder of a server as a source; nothing is entered as yet.
     *
     * @param patience how long a single step may take
     * @param room where copies are made
     */
    public SftpServer(SftpAccess access, Duration patience, FetchRoom room) {
        this.access = access;
        this.patience = patience;
        this.room = room;
    }

    @Override
    public boolean hasFile(String path) throws IOException, SourceUnusable {
        RemotePath file = RemotePath.of(path);
        try (SftpLogin login = login()) {
            return login.folder().file(file).isPresent();
        }
    }

    @Override
    public boolean hasFolder(String path) throws IOException, SourceUnusable {
        RemotePath folder = RemotePath.of(path);
        try (SftpLogin login = login()) {
            return login.folder().hasFolder(folder);
        }
    }

    @Override
    public List<SourceFile> file(String path, Predicate<Instant> modified) throws IOException, SourceUnusable {
        RemotePath file = RemotePath.of(path);
        try (SftpLogin login = login()) {
            SourceFile found = login.folder().file(file).orElseThrow(() -> SourceUnusable.noFile(path));
            return modified.test(found.modified()) ? List.of(found) : List.of();
        }
    }

    @Override
    public List<SourceFile> filesBelow(String path, Predicate<Instant> modified) throws IOException, SourceUnusable {
        RemotePath folder = RemotePath.of(path);
        try (SftpLogin login = login()) {
            if (!login.folder().hasFolder(folder)) {
                throw SourceUnusable.noFolder(path);
            }
            return login.folder().csvFilesBelow(folder).stream()
                    .filter(file -> modified.test(file.modified()))
                    .toList();
        }
    }

    @Override
    public FetchedFiles fetch(List<SourceFile> files) throws IOException, SourceUnusable {
        return room.copies(files, this::login);
    }

    private SftpLogin login() throws IOException, SourceUnusable {
        return SftpLogin.to(access, patience);
    }
}
