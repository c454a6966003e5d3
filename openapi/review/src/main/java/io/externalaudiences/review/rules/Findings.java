package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Lines;
import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.change.Change;
import io.externalaudiences.review.change.Spot;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;

/** Collects changes. What many operations share is one change that names them all. */
final class Findings {

    /** The file that the pointers of the document lead into. */
    private static final String DOCUMENT = "external-audiences.yaml";

    private final Lines lines;
    private final Map<String, Change> changes = new LinkedHashMap<>();

    Findings(Lines lines) {
        this.lines = lines;
    }

    /** Notes a change at a place of the document. */
    void add(
            String rule,
            JsonPointer pointer,
            String what,
            String why,
            Set<Breaks> breaks,
            Collection<String> operations) {
        add(new Change(
                rule,
                new Spot(DOCUMENT, pointer.toString(), lines.of(pointer)),
                what,
                why,
                breaks,
                new TreeSet<>(operations)));
    }

    /** Notes a change; if it was found before, only its operations are new. */
    void add(Change change) {
        changes.merge(change.id() + change.what() + change.breaks(), change, Findings::joined);
    }

    private static Change joined(Change one, Change other) {
        SortedSet<String> operations = new TreeSet<>(one.operations());
        operations.addAll(other.operations());
        return new Change(one.rule(), one.spot(), one.what(), one.why(), one.breaks(), operations);
    }

    /** All of them, in the order in which they were found. */
    List<Change> changes() {
        return List.copyOf(changes.values());
    }
}
