package io.externalaudiences.contract.model;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** On which line of a YAML file each of its places stands. */
public final class Lines {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<JsonPointer, Integer> lines;

    private Lines(Map<JsonPointer, Integer> lines) {
        this.lines = lines;
    }

    /** The lines of a file's text. */
    public static Lines of(String yaml) {
        Map<JsonPointer, Integer> lines = new HashMap<>();
        try (var parser = YAML.createParser(yaml)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
        return new Lines(lines);
    }

    /** The line of a place, from 1 on; where there is no such place, that of the nearest one above it. */
    public int of(JsonPointer place) {
        for (JsonPointer nearest = place; nearest != null; nearest = nearest.head()) {
            Integer line = lines.get(nearest);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }
}
