package io.externalaudiences.server.audience;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an audience's files lie.
 *
 * @param path relative to the root of the source
 * @param kind whether it names a file or a folder
 * @param sourceType the type of the source as it was sent; null where it was not
 * @param cloudType the kind of cloud storage; null where it follows from the connection
 * @param baseConnectionId the connection; null where the sandbox's own landing zone is meant
 */
public record SourceLocation(
        String path,
        Kind kind,
        @Nullable String sourceType,
        @Nullable CloudType cloudType,
        @Nullable UUID baseConnectionId) {

    /** What a path names. */
    public enum Kind {
        FILE,
        FOLDER
    }
}
