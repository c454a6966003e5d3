package io.externalaudiences.contract;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A node of the document and where it stands. */
record Place(JsonPointer pointer, JsonNode node) {

    /** Every place below a node, itself included, in the order in which they are written. */
    static Stream<Place> allIn(JsonNode root) {
        return new Place(JsonPointer.empty(), root).withAllBelow();
    }

    private Stream<Place> withAllBelow() {
        return Stream.concat(Stream.of(this), children().flatMap(Place::withAllBelow));
    }

    private Stream<Place> children() {
        return node.isArray()
                ? IntStream.range(0, node.size())
                        .mapToObj(index -> new Place(pointer.appendIndex(index), node.get(index)))
                : node.properties().stream()
                        .map(member -> new Place(pointer.appendProperty(member.getKey()), member.getValue()));
    }

    /** The name under which the node stands in its object, or its number in a list; empty at the root. */
    String name() {
        var last = pointer.last();
        return last == null ? "" : last.getMatchingProperty();
    }

    /** The name of the object or list that holds the node; empty at the root. */
    String nameAbove() {
        var above = pointer.head();
        return above == null ? "" : new Place(above, node).name();
    }
}
