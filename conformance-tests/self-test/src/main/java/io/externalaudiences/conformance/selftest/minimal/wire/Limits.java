package io.externalaudiences.conformance.selftest.minimal.wire;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How long the texts and lists of a body may be. */
public final class Limits {
    private static final int LONGEST_TEXT = 255;
    private static final int LONGEST_LIST = 100;
    private static final Map<String, Integer> LONGER = Map.of("description", 4096, "path", 1024, "fields", 1000);

    private Limits() {}

    /** Why a body is refused; empty when nothing in it is too long. */
    public static Optional<Refusal> refuse(Property body) {
        return tooLong("", body).findFirst();
    }

    private static Stream<Refusal> tooLong(String name, Property place) {
        boolean isList = place.value().isArray();
        int length = isList ? place.value().size() : place.textOr("").length();
        int longest = LONGER.getOrDefault(name, isList ? LONGEST_LIST : LONGEST_TEXT);
        Stream<Refusal> inside = isList
                ? place.elements().stream().flatMap(element -> tooLong("", element))
                : place.names().stream().flatMap(member -> tooLong(member, place.member(member)));
        return Stream.concat(place.malformedIf(length > longest, "is too long").stream(), inside);
    }
}
