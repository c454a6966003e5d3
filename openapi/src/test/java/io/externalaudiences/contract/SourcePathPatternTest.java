package io.externalaudiences.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pattern of a source's path says without look-around what the one of 1.0.0-rc.1 said with it. */
final class SourcePathPatternTest {

    private static final Pattern LOOKING_AROUND =
            Pattern.compile("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\x00-\\x20\\x7F]+$");

    /** One of each kind: what a path is made of, what it must not hold, and a letter that is not ASCII. */
    private static final List<String> LETTERS = List.of("a", ".", "/", "\\", " ", "\u0007", "\u007f", "\u00e9");

    private static final int LONGEST = 6;

    private final Pattern pattern = Pattern.compile(new Parts()
            .document
            .at("/components/schemas/SourceParameters/properties/path/pattern")
            .asString());

    @Test
    void allowsTheSamePaths() {
        List<String> paths = paths();

        assertThat(paths).hasSizeGreaterThan(100_000);
        assertThat(paths.stream().filter(this::isAllowed)).hasSizeGreaterThan(1_000);
        assertThat(paths)
                .filteredOn(
                        path -> isAllowed(path) != LOOKING_AROUND.matcher(path).find())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a/b.csv", "...", "..a/b", ".a", "a..", ".", "./a", "a//b", "a/"})
    void allows(String path) {
        assertThat(isAllowed(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "..", "../a", "a/..", "a/../b", "a\\b", "a b", "a\nb"})
    void refuses(String path) {
        assertThat(isAllowed(path)).isFalse();
    }

    /** The earlier one did not look beyond the end of a line, of which Unicode has more than the control characters. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u2028/../b", "a\u0085/../b"})
    void refusesWhatTheEarlierOneOverlooked(String path) {
        assertThat(LOOKING_AROUND.matcher(path).find()).isTrue();
        assertThat(isAllowed(path)).isFalse();
    }

    @Test
    void aLongPathIsReadToItsEnd() {
        assertThat(isAllowed("a/".repeat(512))).isTrue();
        assertThat(isAllowed("a".repeat(1024))).isTrue();
        assertThat(isAllowed("a/".repeat(511) + "..")).isFalse();
    }

    private boolean isAllowed(String path) {
        return pattern.matcher(path).find();
    }

    private static List<String> paths() {
        List<String> all = new ArrayList<>(List.of(""));
        List<String> longest = all;
        for (int length = 1; length <= LONGEST; length++) {
            longest = longest.stream()
                    .flatMap(shorter -> LETTERS.stream().map(letter -> shorter + letter))
                    .toList();
            all = Stream.concat(all.stream(), longest.stream()).toList();
        }
        return all;
    }
}
