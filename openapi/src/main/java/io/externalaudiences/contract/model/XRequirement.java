package io.externalaudiences.contract.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which requirement stands behind a place of the document: the one rule for the kit, which blames it, for the impact
 * page, which says that an edit touches it, and for whoever else asks.
 *
 * <p>{@code x-requirement} at a place is an id, or a map from keyword to id. Where it depends on what is answered which
 * of several sentences is broken, a list of ids stands in place of one.
 */
public final class XRequirement {

    private static final String EXTENSION = "x-requirement";
    private static final String REQUIRED = "required";

    private XRequirement() {}

    /**
     * The requirement behind a keyword of the last place of a way: the nearest that is named for it on the way, from
     * the inside out.
     *
     * @param keyword such as {@code maxLength}; {@code required} means that the last place itself is missing
     * @return empty where none is named; several where it depends on the answer
     */
    public static List<String> nearest(DocumentPath path, String keyword) {
        return path.innermostFirst()
                .map(place -> named(place, keyword))
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The requirement behind a property that is missing: what the property itself names for that, else the nearest to
     * the object.
     *
     * @param object the way to the schema that asks for the property
     */
    public static List<String> ofMissing(DocumentPath object, String property) {
        return declared(object, property)
                .map(declared -> named(declared, REQUIRED))
                .filter(ids -> !ids.isEmpty())
                .orElseGet(() -> nearest(object, REQUIRED));
    }

    /** A part of an {@code allOf} may ask for what the whole declares. */
    private static Optional<Located> declared(DocumentPath object, String property) {
        return object.innermostFirst()
                .map(place -> place.member("properties").member(property))
                .filter(Located::isThere)
                .findFirst()
                .map(object.document()::follow);
    }

    /** What one place names for a keyword, without looking further. */
    public static List<String> named(Located place, String keyword) {
        JsonNode extension = place.node().path(EXTENSION);
        return ids(extension.isObject() ? extension.path(keyword) : extension);
    }

    /** All that one place names, for whatever keyword. */
    static Stream<String> allNamed(Located place) {
        JsonNode extension = place.node().path(EXTENSION);
        return extension.isObject()
                ? extension.values().stream().flatMap(id -> ids(id).stream())
                : ids(extension).stream();
    }

    private static List<String> ids(JsonNode named) {
        Stream<JsonNode> ids = named.isArray() ? named.valueStream() : Stream.of(named);
        return ids.filter(JsonNode::isString).map(JsonNode::stringValue).toList();
    }
}
