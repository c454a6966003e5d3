package io.externalaudiences.client.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was generated for one language.
 *
 * @param files the text of every file, by its path
 */
public record Generated(Map<String, String> files) {
    /** The file that lists the public surface. */
    public static final String SIGNATURES = "signatures.txt";

    /** What lies in a folder, without the generator's own notes. */
    public static Generated in(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".openapi-generator")) {
                    files.put(path, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Generated(files);
    }

    /**
     * What callers can name.
     *
     * @throws IllegalStateException if there is no {@value #SIGNATURES}, or nothing in it: then two of them would never
     *     differ
     */
    Surface surface() {
        String lines = files.getOrDefault(SIGNATURES, "");
        if (lines.isBlank()) {
            throw new IllegalStateException("nothing was generated into " + SIGNATURES);
        }
        return Surface.of(lines.lines().toList());
    }

    /** The paths of the files that differ. */
    public Set<String> differsFrom(Generated other) {
        Set<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(other.files.keySet());
        paths.removeIf(path -> Objects.equals(files.get(path), other.files.get(path)));
        return paths;
    }
}
