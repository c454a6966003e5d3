package io.externalaudiences.contract.model;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A node of a document and where it stands.
 *
 * @param pointer where, from the root of the document
 * @param node what stands there; a missing node where nothing does
 */
public record Located(JsonPointer pointer, JsonNode node) {

    /** A member of an object, there or missing. */
    public Located member(String name) {
        return new Located(pointer.appendProperty(name), node.path(name));
    }

    /** An element of a list, there or missing. */
    public Located element(int index) {
        return new Located(pointer.appendIndex(index), node.path(index));
    }

    /** The elements of a list in their order, nothing of anything else. */
    public Stream<Located> elements() {
        return node.isArray() ? IntStream.range(0, node.size()).mapToObj(this::element) : Stream.empty();
    }

    /** The members of an object in their order, nothing of anything else. */
    public Stream<Located> members() {
        return node.isObject() ? node.propertyNames().stream().map(this::member) : Stream.empty();
    }

    /** The name under which it stands; empty at the root. */
    public String name() {
        return pointer.last() == null ? "" : pointer.last().getMatchingProperty();
    }

    /** Whether anything stands there. */
    public boolean isThere() {
        return !node.isMissingNode();
    }

    /** The text of a member, empty where there is none. */
    public String text(String name) {
        return node.path(name).asString("");
    }

    /** Whether a member says yes; one that is not there says no. */
    public boolean says(String name) {
        return node.path(name).asBoolean(false);
    }
}
