package io.externalaudiences.server.source;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A landing zone, by the paths that the platform's own client shows: it puts the container's name before each of them
 * . Paths without it mean the same.
 *
 * @param container where the files lie
 */
record LandingZone(Source container) implements Source {

    /** All slashes after it go as well: what is left is no absolute path. */
    private static final Pattern NAME_OF_THE_CONTAINER = Pattern.compile("^dlz-user-container(/+|$)");

    @Override
    public boolean hasFile(String path) throws IOException, SourceUnusable {
        return container.hasFile(inContainer(path));
    }

    @Override
    public boolean hasFolder(String path) throws IOException, SourceUnusable {
        return container.hasFolder(inContainer(path));
    }

    @Override
    public List<SourceFile> file(String path, Predicate<Instant> modified) throws IOException, SourceUnusable {
        return container.file(inContainer(path), modified);
    }

    @Override
    public List<SourceFile> filesBelow(String path, Predicate<Instant> modified) throws IOException, SourceUnusable {
        return container.filesBelow(inContainer(path), modified);
    }

    @Override
    public FetchedFiles fetch(List<SourceFile> files) throws IOException, SourceUnusable {
        return container.fetch(files);
    }

    private static String inContainer(String path) {
        return NAME_OF_THE_CONTAINER.matcher(path).replaceFirst("");
    }
}
