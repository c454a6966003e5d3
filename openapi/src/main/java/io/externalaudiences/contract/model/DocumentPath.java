package io.externalaudiences.contract.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;

/**
 * A way through the document by which a place is reached: one schema serves several answers, and what is said above a
 * reference holds for what lies behind it.
 */
public final class DocumentPath {

    private final ContractDocument document;
    private final List<Located> places;

    private DocumentPath(ContractDocument document, List<Located> places) {
        this.document = document;
        this.places = places;
    }

    /** The way that begins at a place; its reference is followed, if it is one. */
    public static DocumentPath from(ContractDocument document, Located first) {
        return new DocumentPath(document, List.of()).then(first);
    }

    /** The way on which a place is written, from the root of the document: no reference is followed. */
    static DocumentPath asWritten(ContractDocument document, JsonPointer pointer) {
        List<Located> places = new ArrayList<>();
        for (JsonPointer above = pointer; above != null; above = above.head()) {
            places.add(0, document.at(above));
        }
        return new DocumentPath(document, List.copyOf(places));
    }

    /** On to a member of an object, there or missing. */
    public DocumentPath to(String member) {
        return then(last().member(member));
    }

    /** On to an element of a list, there or missing. */
    public DocumentPath to(int index) {
        return then(last().element(index));
    }

    /** On to a place that is written below the last one. */
    DocumentPath then(Located next) {
        List<Located> longer = new ArrayList<>(places);
        longer.add(next);
        if (ContractDocument.isReference(next)) {
            longer.add(document.follow(next));
        }
        return new DocumentPath(document, List.copyOf(longer));
    }

    /** Where it has arrived, references followed. */
    public Located last() {
        return places.get(places.size() - 1);
    }

    /** All places on it, the innermost first; a reference and what it names are two. */
    Stream<Located> innermostFirst() {
        return IntStream.iterate(places.size() - 1, index -> index >= 0, index -> index - 1)
                .mapToObj(places::get);
    }

    ContractDocument document() {
        return document;
    }
}
