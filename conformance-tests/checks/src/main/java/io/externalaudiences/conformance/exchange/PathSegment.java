package io.externalaudiences.conformance.exchange;

import io.externalaudiences.conformance.outcome.Blocked;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An id as one segment of a path. The contract's paths are templates of OpenAPI, which are filled in as RFC 6570
 * expands {@code {id}}: all but letters, digits and {@code - . _ ~} stands there as its bytes in UTF-8, {@code %} and
 * two digits each. Half of a surrogate pair, which is no character, is encoded as if it were one, so that no two ids
 * ever have the same segment.
 *
 * @param text as it stands in a path
 */
public record PathSegment(String text) {

    /** Whoever reads a path takes these for steps in it, encoded or not. */
    private static final Set<String> STEPS = Set.of("", ".", "..");

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /**
     * The segment of an id.
     *
     * @throws Blocked if the id cannot be sent
     */
    public static PathSegment of(String id) {
        if (STEPS.contains(id)) {
            throw new Blocked("the id \"" + id + "\" cannot be sent in a path, where it would name something else");
        }
        return new PathSegment(encoded(id));
    }

    /** The last segment of a path. */
    public static PathSegment lastOf(String path) {
        return new PathSegment(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Whether it is the segment of an id, without regard to case. */
    public boolean names(@Nullable String id) {
        return id != null && text.equalsIgnoreCase(encoded(id));
    }

    /** Whether a text stands in a path, as it is or encoded. */
    public static boolean standsIn(String path, String text) {
        return path.contains(text) || path.contains(encoded(text));
    }

    private static String encoded(String id) {
        StringBuilder segment = new StringBuilder();
        id.codePoints().forEach(character -> {
            if (UNRESERVED.indexOf(character) >= 0) {
                segment.appendCodePoint(character);
            } else {
                for (byte each : bytes(character)) {
                    segment.append(String.format(Locale.ROOT, "%%%02X", each));
                }
            }
        });
        return segment.toString();
    }

    private static byte[] bytes(int character) {
        boolean isHalfAPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return isHalfAPair
                ? new byte[] {
                    (byte) (0xE0 | (character >> 12)),
                    (byte) (0x80 | ((character >> 6) & 0x3F)),
                    (byte) (0x80 | (character & 0x3F))
                }
                : Character.toString(character).getBytes(StandardCharsets.UTF_8);
    }
}
