package io.externalaudiences.review.impact;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The file in which exceptions are listed.
 *
 * @param exceptions as they are written
 */
public record ExceptionsFile(@Nullable List<Entry> exceptions) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * The breaking changes that a file accepts. Those of lint rules are read by the lint rules.
     *
     * @throws IllegalArgumentException if it cannot be read, or an entry is incomplete
     */
    public static List<AcceptedChange> read(Path file) {
        try {
            ExceptionsFile written = YAML.readValue(file, ExceptionsFile.class);
            List<Entry> entries = Objects.requireNonNullElse(written.exceptions(), List.of());
            IntStream.range(0, entries.size())
                    .forEach(index -> entries.get(index).check(file + ": exceptions[" + index + "]"));
            return entries.stream()
                    .filter(entry -> entry.change() != null)
                    .map(Entry::accepted)
                    .toList();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ": " + e.getOriginalMessage(), e);
        }
    }

    /**
     * One exception as it is written.
     *
     * @param change the rule of a change, or null
     * @param lint the name of a lint rule, or null
     * @param place where: the JSON pointer of the change, or a piece of what the lint rule says
     */
    public record Entry(
            @Nullable String change,
            @Nullable String lint,
            @Nullable String place,
            @Nullable String reason,
            @Nullable String owner,
            @Nullable String expires) {

        private void check(String where) {
            if ((change == null) == (lint == null)) {
                throw new IllegalArgumentException(where + " needs either change or lint");
            }
            there(where, "place", place);
            there(where, "reason", reason);
            there(where, "owner", owner);
            there(where, "expires", expires);
            day(where);
        }

        private static void there(String where, String member, @Nullable String value) {
            if (value == null || value.isBlank()) {
                throw new IllegalArgumentException(where + "." + member + " is missing");
            }
        }

        private LocalDate day(String where) {
            try {
                return LocalDate.parse(Objects.requireNonNull(expires));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(
                        where + ".expires must be a day such as 2027-01-31, and is " + expires, e);
            }
        }

        private AcceptedChange accepted() {
            return new AcceptedChange(
                    Objects.requireNonNull(change),
                    Objects.requireNonNull(place),
                    Objects.requireNonNull(reason),
                    Objects.requireNonNull(owner),
                    day(""));
        }
    }
}
