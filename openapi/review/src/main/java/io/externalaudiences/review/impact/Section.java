package io.externalaudiences.review.impact;

import io.externalaudiences.text.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of the page that somebody else has found out, and left in a file. The page shows it and does not know what it
 * is about.
 *
 * @param title its heading
 * @param groups what it tells, in the order of the page
 */
public record Section(String title, List<Group> groups) {

    private static final JsonMapper JSON = Json.mapper()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * What changes for one subject.
     *
     * @param name what the subject is called
     * @param changes lines by what they have in common, such as "types removed", in the order of the page; empty where
     *     nothing changes
     */
    public record Group(String name, Map<String, List<String>> changes) {}

    /** Whether nothing changes for any group. */
    public boolean changesNothing() {
        return groups.stream().allMatch(group -> group.changes().isEmpty());
    }

    /**
     * Reads a section.
     *
     * @throws IllegalArgumentException if the file is not there, or holds anything else
     */
    public static Section read(Path file) {
        try {
            return JSON.readValue(file, Section.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + " holds no section of the page: " + e.getOriginalMessage(), e);
        }
    }

    /** Writes this so that {@link #read} finds the same. */
    public void write(Path file) {
        JSON.writeValue(file, this);
    }
}
