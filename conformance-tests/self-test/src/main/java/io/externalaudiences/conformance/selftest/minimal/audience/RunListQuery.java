package io.externalaudiences.conformance.selftest.minimal.audience;

import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parameters of a list of runs: {@code limit} and {@code sortBy}; others are ignored. */
public final class RunListQuery {
    private static final Pattern ONE_TO_FORTY = Pattern.compile("[1-9]|[1-3][0-9]|40");
    private static final List<String> ORDERS = List.of("createdAt", "-createdAt");

    private final Optional<String> limit;
    private final Optional<String> sortBy;

    /** Reads the parameters of a request; the first of each name counts. */
    public RunListQuery(Request request) {
        limit = parameter(request, "limit");
        sortBy = parameter(request, "sortBy");
    }

    /** Why the parameters are refused; empty when they are absent or allowed. */
    public Optional<Refusal> refuse() {
        if (!limit.map(text -> ONE_TO_FORTY.matcher(text).matches()).orElse(true)) {
            return Optional.of(PlatformCode.BAD_REQUEST.because("The parameter limit must be 1 to 40."));
        }
        if (!sortBy.map(ORDERS::contains).orElse(true)) {
            return Optional.of(
                    PlatformCode.BAD_REQUEST.because("The parameter sortBy must be createdAt or -createdAt."));
        }
        return Optional.empty();
    }

    /**
     * Orders and limits runs: all of them, the newest first, unless the parameters say otherwise.
     *
     * @param oldestFirst runs in the order of their start
     */
    public List<StoredRun> arrange(List<StoredRun> oldestFirst) {
        List<StoredRun> arranged = new ArrayList<>(oldestFirst);
        if (!sortBy.equals(Optional.of("createdAt"))) {
            Collections.reverse(arranged);
        }
        int most = limit.map(Integer::parseInt).orElse(arranged.size());
        return List.copyOf(arranged.subList(0, Math.min(most, arranged.size())));
    }

    private static Optional<String> parameter(Request request, String name) {
        return Arrays.stream(request.query().split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }
}
