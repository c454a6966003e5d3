package io.externalaudiences.server.source;

import io.externalaudiences.server.source.FetchedFiles.FetchedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of this machine, such as a landing zone. Nothing outside of it is ever found, be it by ".." or by a link
 * (R-24).
 */
public final class LocalFolder implements Source {
    private final Path root;

    /**
     * A folder as a source.
     *
     * @param root the folder; it may be made later
     */
    public LocalFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public boolean hasFile(String path) {
        return inside(path).filter(Files::isRegularFile).isPresent();
    }

    @Override
    public boolean hasFolder(String path) {
        return inside(path).filter(Files::isDirectory).isPresent();
    }

    @Override
    public List<SourceFile> file(String path, Predicate<Instant> modified) throws IOException, SourceUnusable {
        Path file = inside(path).filter(Files::isRegularFile).orElseThrow(() -> SourceUnusable.noFile(path));
        return selected(List.of(file), modified);
    }

    @Override
    public List<SourceFile> filesBelow(String path, Predicate<Instant> modified) throws IOException, SourceUnusable {
        Path folder = inside(path).filter(Files::isDirectory).orElseThrow(() -> SourceUnusable.noFolder(path));
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> files = below.filter(
                            file -> SourceFile.isCsv(file.getFileName().toString()))
                    .filter(this::isInside)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            return selected(files, modified);
        }
    }

    @Override
    public FetchedFiles fetch(List<SourceFile> files) throws IOException {
        List<FetchedFile> inPlace = new ArrayList<>();
        for (SourceFile file : files) {
            Path path = inside(file.path())
                    .orElseThrow(() -> new IOException("the file is gone from the source: " + file.path()));
            inPlace.add(new FetchedFile(file.path(), path));
        }
        return FetchedFiles.inPlace(inPlace);
    }

    private List<SourceFile> selected(List<Path> files, Predicate<Instant> modified) throws IOException {
        List<SourceFile> selected = new ArrayList<>();
        for (Path file : files) {
            Instant moment = Files.getLastModifiedTime(file).toInstant();
            if (modified.test(moment)) {
                selected.add(new SourceFile(relative(file), moment, Files.size(file)));
            }
        }
        return selected;
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private Optional<Path> inside(String path) {
        try {
            return Optional.of(root.resolve(path).normalize()).filter(this::isInside);
        } catch (InvalidPathException e) {
            // The file system cannot even express it, so there is nothing of this name.
            return Optional.empty();
        }
    }

    private boolean isInside(Path path) {
        try {
            return path.startsWith(root) && path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            // Neither is there a real path for what does not exist, nor for what may not be seen.
            return false;
        }
    }
}
