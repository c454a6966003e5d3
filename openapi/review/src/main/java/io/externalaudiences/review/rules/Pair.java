package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Located;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The same place in both versions, as far as it is there. */
record Pair(Located before, Located after) {

    /** A member on both sides. */
    Pair member(String name) {
        return new Pair(before.member(name), after.member(name));
    }

    /** Every member that either side has. */
    Stream<Pair> members() {
        return names().stream().map(this::member);
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(before, after).flatMap(Located::members).map(Located::name).forEach(names::add);
        return names;
    }

    /** The name of the place, where both sides have the same. */
    String name() {
        return spot().name();
    }

    boolean isAdded() {
        return !before.isThere() && after.isThere();
    }

    boolean isRemoved() {
        return before.isThere() && !after.isThere();
    }

    boolean isOnBoth() {
        return before.isThere() && after.isThere();
    }

    boolean isSame() {
        return before.node().equals(after.node());
    }

    /** Where a person looks: in the later version, or where it was. */
    Located spot() {
        return after.isThere() ? after : before;
    }

    /** A value for a sentence; "nothing" where there is none. */
    static String words(JsonNode value) {
        if (value.isMissingNode()) {
            return "nothing";
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    /** From what to what, for a sentence. */
    String fromTo() {
        if (isAdded()) {
            return "is now " + words(after.node());
        }
        if (isRemoved()) {
            return "was " + words(before.node()) + " and is gone";
        }
        return "was " + words(before.node()) + " and is " + words(after.node());
    }
}
