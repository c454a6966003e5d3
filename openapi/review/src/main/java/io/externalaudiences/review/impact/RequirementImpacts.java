package io.externalaudiences.review.impact;

import static java.util.stream.Collectors.toCollection;

import io.externalaudiences.contract.model.RequirementPlaces;
import io.externalaudiences.review.change.Change;
import io.externalaudiences.review.change.Verdict;
import io.externalaudiences.review.version.ContractVersion;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds what becomes of requirements. */
final class RequirementImpacts {

    private final ContractVersion before;
    private final ContractVersion after;
    private final List<Change> changes;
    private final RequirementPlaces placesBefore;
    private final RequirementPlaces placesAfter;

    RequirementImpacts(ContractVersion before, ContractVersion after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.placesBefore = new RequirementPlaces(before.document());
        this.placesAfter = new RequirementPlaces(after.document());
    }

    RequirementImpact impact() {
        Set<String> earlier = before.requirements().keySet();
        Set<String> later = after.requirements().keySet();
        return new RequirementImpact(
                sorted(later.stream().filter(id -> !earlier.contains(id))),
                sorted(later.stream()
                        .filter(earlier::contains)
                        .filter(id -> !before.requirements()
                                .get(id)
                                .equals(after.requirements().get(id)))),
                sorted(earlier.stream().filter(id -> !later.contains(id))),
                sorted(later.stream().filter(this::isOrphaned)),
                sorted(changes.stream()
                        .filter(change -> change.verdict() != Verdict.EDITORIAL)
                        .flatMap(this::behind)
                        .filter(later::contains)));
    }

    private boolean isOrphaned(String id) {
        String operation = after.requirements().get(id).path("operation").asString("any");
        boolean hasOperation =
                operation.equals("any") || named(after, "operationId").contains(operation);
        boolean hasPlace = named(after, "x-requirement").contains(id)
                || !named(before, "x-requirement").contains(id);
        return !hasOperation || !hasPlace;
    }

    /** All texts that stand below a name anywhere in a document. */
    private static Set<String> named(ContractVersion version, String name) {
        return version.document().tree().findValues(name).stream()
                .flatMap(value -> value.isObject() ? value.values().stream() : Stream.of(value))
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .map(JsonNode::asString)
                .collect(toCollection(TreeSet::new));
    }

    /** What stood behind the place, and what does: an edit may have moved it to another requirement. */
    private Stream<String> behind(Change change) {
        if (!change.spot().pointer().startsWith("/")) {
            return Stream.empty();
        }
        JsonPointer place = JsonPointer.compile(change.spot().pointer());
        return Stream.of(placesAfter, placesBefore).flatMap(places -> places.behind(place).stream());
    }

    private static SortedSet<String> sorted(Stream<String> ids) {
        return ids.collect(toCollection(TreeSet::new));
    }
}
