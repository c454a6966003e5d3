package io.externalaudiences.contract.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;

/**
 * The requirements behind each place of a document, whichever operation it is reached from: {@link XRequirement} asked
 * on all ways that lead there.
 */
public final class RequirementPlaces {

    /** Each member of these is a thing that can be there or missing. */
    private static final Set<String> NAMED_THINGS =
            Set.of("properties", "schemas", "headers", "responses", "requestBodies", "securitySchemes");

    /** So is each element or member of these. */
    private static final Set<String> LISTED_THINGS = Set.of("parameters", "oneOf", "anyOf", "allOf");

    /** And so is what stands under these names, as long as it is more than yes or no. */
    private static final Set<String> SINGLE_THINGS =
            Set.of("schema", "items", "requestBody", "additionalProperties", "not");

    /** What shows values and does not describe them leads nowhere. */
    private static final Set<String> SAMPLES = Set.of("example", "examples", "default", "enum");

    private final ContractDocument document;
    private final Map<JsonPointer, List<DocumentPath>> ways = new HashMap<>();

    /** Walks through a document once. */
    public RequirementPlaces(ContractDocument document) {
        this.document = document;
        document.operations().forEach(operation -> walk(DocumentPath.from(document, operation.place()), Set.of()));
    }

    /** All places that an operation leads to: the schemas, their keywords, and whatever else stands there. */
    public Set<JsonPointer> all() {
        return Set.copyOf(ways.keySet());
    }

    /**
     * The requirements behind a place: behind a keyword what is nearest for it; behind a thing that can be missing,
     * such as a property, what is nearest for that, and what it names itself.
     */
    public Set<String> behind(JsonPointer place) {
        Set<String> ids = new HashSet<>();
        JsonPointer thing = thing(place);
        for (DocumentPath way : waysTo(thing)) {
            ids.addAll(behind(way, thing, place));
        }
        return ids;
    }

    private List<String> behind(DocumentPath way, JsonPointer thing, JsonPointer place) {
        if (thing.equals(place)) {
            return Stream.concat(
                            XRequirement.nearest(way, "required").stream(), XRequirement.allNamed(document.at(place)))
                    .toList();
        }
        JsonPointer below = below(thing, place);
        String keyword = below.getMatchingProperty();
        boolean isMissingProperty = keyword.equals("required")
                && !below.tail().matches()
                && document.at(place).node().isString();
        return isMissingProperty
                ? XRequirement.ofMissing(way, document.at(place).node().stringValue())
                : XRequirement.nearest(way, keyword);
    }

    private List<DocumentPath> waysTo(JsonPointer thing) {
        return ways.getOrDefault(thing, List.of(DocumentPath.asWritten(document, thing)));
    }

    /** The innermost thing at a place or above it; the root where there is none. */
    private JsonPointer thing(JsonPointer place) {
        for (JsonPointer here = place; here.head() != null; here = here.head()) {
            if (isThing(document.at(here), nameOf(here.head()))) {
                return here;
            }
        }
        return JsonPointer.empty();
    }

    private static boolean isThing(Located place, String above) {
        return NAMED_THINGS.contains(above)
                || LISTED_THINGS.contains(above)
                || (SINGLE_THINGS.contains(place.name()) && place.node().isObject());
    }

    private static String nameOf(JsonPointer pointer) {
        JsonPointer last = pointer.last();
        return last == null ? "" : last.getMatchingProperty();
    }

    private static JsonPointer below(JsonPointer above, JsonPointer place) {
        JsonPointer below = place;
        for (JsonPointer skipped = above; !skipped.matches(); skipped = skipped.tail()) {
            below = below.tail();
        }
        return below;
    }

    private void walk(DocumentPath way, Set<JsonPointer> above) {
        // A schema that holds itself is gone through once.
        if (above.contains(way.last().pointer())) {
            return;
        }
        Set<JsonPointer> passed = new HashSet<>(above);
        passed.add(way.last().pointer());
        note(way.last(), way);
        boolean isOfNames = NAMED_THINGS.contains(way.last().name());
        Stream.concat(way.last().members(), way.last().elements())
                .filter(next -> isOfNames || !SAMPLES.contains(next.name()))
                .forEach(next -> {
                    DocumentPath longer = way.then(next);
                    if (!longer.last().equals(next)) {
                        note(next, longer);
                    }
                    walk(longer, passed);
                });
    }

    private void note(Located place, DocumentPath way) {
        ways.computeIfAbsent(place.pointer(), none -> new ArrayList<>()).add(way);
    }
}
