package io.externalaudiences.server.http;

import io.externalaudiences.server.run.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which order runs are listed, and how many of them.
 *
 * @param limit how many at the most
 * @param oldestFirst whether the order is turned round
 */
record RunOrder(int limit, boolean oldestFirst) {
    private static final int LARGEST_LIMIT = 40;

    /**
     * The order that the parameters ask for.
     *
     * @throws RequestRefusal where a parameter is out of range
     */
    static RunOrder of(@Nullable Integer limit, String sortBy) {
        if (limit != null && (limit < 1 || limit > LARGEST_LIMIT)) {
            throw new RequestRefusal("The parameter limit must be from 1 to " + LARGEST_LIMIT + ".");
        }
        boolean oldestFirst = switch (sortBy) {
            case "createdAt" -> true;
            case "-createdAt" -> false;
            default -> throw new RequestRefusal("The parameter sortBy must be createdAt or -createdAt.");
        };
        return new RunOrder(limit == null ? Integer.MAX_VALUE : limit, oldestFirst);
    }

    List<Run> applied(List<Run> newestFirst) {
        List<Run> runs = new ArrayList<>(newestFirst);
        if (oldestFirst) {
            Collections.reverse(runs);
        }
        return runs.subList(0, Math.min(limit, runs.size()));
    }
}
