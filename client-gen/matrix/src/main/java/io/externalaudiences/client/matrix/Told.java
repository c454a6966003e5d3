package io.externalaudiences.client.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A story as a language has told it.
 *
 * @param steps what each step has seen
 */
record Told(Map<String, String> steps) {
    /** One line of the file. */
    private record Line(String step, TreeMap<String, String> seen) {}

    static Told read(Path file) {
        if (!Files.exists(file)) {
            return new Told(Map.of());
        }
        try (Stream<String> lines = Files.lines(file)) {
            return new Told(lines.map(line -> JsonMapper.shared().readValue(line, Line.class))
                    .collect(Collectors.toMap(Line::step, Told::text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Line line) {
        return line.seen().entrySet().stream()
                .map(seen -> seen.getKey() + " " + seen.getValue())
                .collect(Collectors.joining(", "));
    }
}
