package io.externalaudiences.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.conformance.outcome.Blocked;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an id is made of, it is one segment of a path, and another id is another segment. */
class PathSegmentTest {

    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"60ccea95-1435-4180-97a5-58af4aa285ab", "ea~0_1.2-Z", "...", "1"})
    void whatAPathCanHoldStandsThereAsItIs(String id) {
        assertThat(PathSegment.of(id).text()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "'a b', a%20b",
        "'/', %2F",
        "'../x', ..%2Fx",
        "'?q#f', %3Fq%23f",
        "'100%', 100%25",
        "'%2F', %252F",
        "'{runId}', %7BrunId%7D",
        "'a+b', a%2Bb",
        "'é', %C3%A9",
        "'😀', %F0%9F%98%80"
    })
    void allElseIsEncodedAsItsBytes(String id, String segment) {
        assertThat(PathSegment.of(id).text()).isEqualTo(segment);
    }

    @Test
    void halfOfASurrogatePairIsNoOtherId() {
        assertThat(PathSegment.of("\uD800").text()).isEqualTo("%ED%A0%80");
        assertThat(PathSegment.of("\uDFFF").text()).isEqualTo("%ED%BF%BF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aStepInAPathCannotBeSent(String id) {
        assertThatThrownBy(() -> PathSegment.of(id))
                .isInstanceOf(Blocked.class)
                .hasMessage("the id \"" + id + "\" cannot be sent in a path, where it would name something else");
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L, System.nanoTime());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyIdIsOneSegmentThatNamesItAndNoOther(long seed) {
        Random random = new Random(seed);
        Set<String> ids = new HashSet<>();
        for (int count = 0; count < MANY; count++) {
            ids.add("x" + text(random));
        }

        Set<String> segments = ids.stream()
                .map(id -> {
                    PathSegment segment = PathSegment.of(id);
                    URI uri = URI.create("http://localhost/a/" + segment.text() + "/b");
                    assertThat(uri.getRawPath().split("/", -1)).containsExactly("", "a", segment.text(), "b");
                    assertThat(uri.normalize()).isEqualTo(uri);
                    assertThat(segment.names(id)).isTrue();
                    return segment.text();
                })
                .collect(Collectors.toSet());

        assertThat(segments).hasSameSizeAs(ids);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDecoderOfTheJdkGivesBackWhatIsUnicode(long seed) {
        Random random = new Random(seed);
        for (int count = 0; count < MANY; count++) {
            String id = "x" + text(random);
            // What cannot be told in UTF-8 can be decoded by nobody who asks for UTF-8.
            if (StandardCharsets.UTF_8.newEncoder().canEncode(id)) {
                assertThat(URLDecoder.decode(PathSegment.of(id).text(), StandardCharsets.UTF_8))
                        .isEqualTo(id);
            }
        }
    }

    @Test
    void theLastSegmentOfAPathIsTheIdThatStandsThere() {
        PathSegment last =
                PathSegment.lastOf("/external-audience/" + PathSegment.of("a/é").text());

        assertThat(last.names("a/é")).isTrue();
        assertThat(last.names("A/é")).isTrue();
        assertThat(last.names("é")).isFalse();
        assertThat(last.names(null)).isFalse();
    }

    /** Of any sixteen bits, of ASCII and of whole characters in turn. */
    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(position -> switch (random.nextInt(3)) {
                    case 0 -> String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1));
                    case 1 -> String.valueOf((char) random.nextInt(128));
                    default -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
                })
                .collect(Collectors.joining());
    }
}
