package io.externalaudiences.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An id as one segment of a path, whatever it consists of. */
final class PathSegment {
    /** Whoever resolves a path takes these away, and the request would go to another place. */
    private static final Set<String> DOTS = Set.of(".", "..");

    private PathSegment() {}

    /**
     * The id, encoded.
     *
     * @param name the name of the parameter
     * @throws CannotBeSentException if it cannot be a segment
     */
    static String of(String name, @Nullable String id) {
        String obstacle = obstacle(id);
        if (id == null || obstacle != null) {
            throw new CannotBeSentException("the " + name, String.valueOf(obstacle));
        }
        return encoded(id);
    }

    /** Whether somebody can ask for this id. */
    static boolean canBe(@Nullable String id) {
        return obstacle(id) == null;
    }

    /** Text, encoded for a path or a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static @Nullable String obstacle(@Nullable String id) {
        if (id == null) {
            return "there is none";
        }
        if (id.isEmpty()) {
            return "it is empty";
        }
        if (DOTS.contains(id)) {
            return "it is a step in a path, and no id";
        }
        return StandardCharsets.UTF_8.newEncoder().canEncode(id) ? null : "it contains half a surrogate pair";
    }
}
