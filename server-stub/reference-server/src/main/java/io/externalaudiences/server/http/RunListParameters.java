package io.externalaudiences.server.http;

import io.externalaudiences.server.run.RunOrder;
import org.jspecify.annotations.Nullable;

/**
 * In which order runs are listed, and how many of them.
 *
 * @param limit how many at the most
 * @param order which come first
 */
record RunListParameters(int limit, RunOrder order) {
    private static final int LARGEST_LIMIT = 40;

    /**
     * What the parameters ask for.
     *
     * @param limit how many at the most; null for all
     * @throws RequestRefusal where a parameter is out of range
     */
    static RunListParameters of(@Nullable Integer limit, String sortBy) {
        if (limit != null && (limit < 1 || limit > LARGEST_LIMIT)) {
            throw new RequestRefusal("The parameter limit must be from 1 to " + LARGEST_LIMIT + ".");
        }
        RunOrder order = switch (sortBy) {
            case "createdAt" -> RunOrder.OLDEST_FIRST;
            case "-createdAt" -> RunOrder.NEWEST_FIRST;
            default -> throw new RequestRefusal("The parameter sortBy must be createdAt or -createdAt.");
        };
        return new RunListParameters(limit == null ? Integer.MAX_VALUE : limit, order);
    }
}
