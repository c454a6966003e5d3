package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.CloudType;
import io.externalaudiences.server.audience.Sandbox;
import io.externalaudiences.server.audience.SourceLocation;
import io.externalaudiences.server.run.Window;
import io.externalaudiences.server.source.FetchedFiles;
import io.externalaudiences.server.source.Source;
import io.externalaudiences.server.source.SourceFile;
import io.externalaudiences.server.source.SourceUnusable;
import io.externalaudiences.server.source.Sources;
import java.io.IOException;
import java.util.List;

/** The source that an audience names, and what of it the audience means. */
final class SourceOfAudience {
    private final Source source;
    private final SourceLocation location;

    private SourceOfAudience(Source source, SourceLocation location) {
        this.source = source;
        this.location = location;
    }

    /**
     * Finds the source of a location.
     *
     * @throws SourceUnusable where there is no such connection, or it is of another kind
     */
    static SourceOfAudience find(Sources sources, Sandbox sandbox, SourceLocation location) throws SourceUnusable {
        CloudType kind = location.cloudType();
        Source source = sources.find(
                sandbox.organisation(), sandbox.name(), kind == null ? null : kind.name(), location.baseConnectionId());
        return new SourceOfAudience(source, location);
    }

    /**
     * Checks that the path names something.
     *
     * @throws SourceUnusable where the path names nothing of the kind that was declared
     */
    void check() throws IOException, SourceUnusable {
        switch (location.kind()) {
            case FILE -> {
                if (!source.hasFile(location.path())) {
                    throw SourceUnusable.noFile(location.path());
                }
            }
            case FOLDER -> {
                if (!source.hasFolder(location.path())) {
                    throw SourceUnusable.noFolder(location.path());
                }
            }
        }
    }

    /**
     * Makes the files of a window readable on this machine.
     *
     * @return the files, to be closed when they have been read
     * @throws SourceUnusable where the path names nothing, or its files may not be read or need too much room
     */
    FetchedFiles fetch(Window window) throws IOException, SourceUnusable {
        List<SourceFile> files = switch (location.kind()) {
            case FILE -> source.file(location.path(), window::contains);
            case FOLDER -> source.filesBelow(location.path(), window::contains);
        };
        return source.fetch(files);
    }
}
