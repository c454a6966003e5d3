package io.externalaudiences.client.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What callers of one client can name: its types, their properties and constants, its methods.
 *
 * @param signatures by their names, in the order of the client
 */
record Surface(Map<String, Signature> signatures) {

    /**
     * The surface that lines of {@value Generated#SIGNATURES} tell.
     *
     * @throws IllegalStateException if two are called the same: one of them would be compared with nothing
     */
    static Surface of(List<String> lines) {
        Map<String, Signature> signatures = new LinkedHashMap<>();
        String type = "";
        for (String line : lines) {
            Signature signature = Signature.of(line, type);
            if (signatures.put(signature.name(), signature) != null) {
                throw new IllegalStateException("callers have two things called " + signature.name());
            }
            if (signature.kind() == Signature.Kind.TYPE) {
                type = signature.name();
            }
        }
        return new Surface(signatures);
    }

    /**
     * What changes for callers from an earlier surface to this one: lines by what they are, such as "types removed".
     */
    Map<String, List<String>> changesSince(Surface before) {
        Map<String, List<String>> changes = new LinkedHashMap<>();
        for (Signature.Kind kind : Signature.Kind.values()) {
            changes.put(kind.plural() + " removed", before.missingIn(this, kind));
            changes.put(kind.plural() + " changed", changedSince(before, kind));
            changes.put(kind.plural() + " added", missingIn(before, kind));
        }
        changes.values().removeIf(List::isEmpty);
        return changes;
    }

    /** Of a type that is missing as a whole, nothing else is told. */
    private List<String> missingIn(Surface other, Signature.Kind kind) {
        return of(kind).filter(signature -> !other.has(signature.name()))
                .filter(signature -> !signature.isMember() || other.has(signature.owner()))
                .map(Signature::text)
                .toList();
    }

    private List<String> changedSince(Surface before, Signature.Kind kind) {
        return of(kind).filter(signature -> before.has(signature.name()))
                .filter(signature -> !before.textOf(signature).equals(signature.text()))
                .map(signature -> before.textOf(signature) + " → " + signature.text())
                .toList();
    }

    private Stream<Signature> of(Signature.Kind kind) {
        return signatures.values().stream().filter(signature -> signature.kind() == kind);
    }

    private boolean has(String name) {
        return signatures.containsKey(name);
    }

    private String textOf(Signature same) {
        return signatures.getOrDefault(same.name(), same).text();
    }
}
