package io.externalaudiences.review.rules;

import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.version.Located;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What changes when one of several alternatives of a value does. */
final class VariantRules {

    static final Set<String> KEYWORDS = Set.of("oneOf", "anyOf");

    private final Scope scope;
    private final Consumer<Pair> below;

    VariantRules(Scope scope, Consumer<Pair> below) {
        this.scope = scope;
        this.below = below;
    }

    void compare(SchemaView before, SchemaView after) {
        for (String keyword : KEYWORDS.stream().sorted().toList()) {
            compare(before.keyword(keyword), after.keyword(keyword));
        }
    }

    private void compare(Located before, Located after) {
        Map<String, Located> earlier = byName(before);
        Map<String, Located> later = byName(after);
        earlier.forEach((name, variant) -> {
            Located counterpart = later.get(name);
            if (counterpart != null) {
                below.accept(new Pair(variant, counterpart));
            } else if (after.isThere()) {
                removed(variant, name);
            }
        });
        later.forEach((name, variant) -> {
            if (before.isThere() && !earlier.containsKey(name)) {
                scope.values("alternative", variant, "the alternative " + name + " is new", Extent.GROWS);
            }
        });
        if (before.isThere() != after.isThere()) {
            Pair list = new Pair(before, after);
            scope.values(
                    "alternative",
                    list.spot(),
                    list.isAdded() ? "there are alternatives now" : "there are no alternatives any more",
                    Extent.DIFFERS);
        }
    }

    private void removed(Located variant, String name) {
        Set<Breaks> breaks = scope.traffic().breaks(Extent.SHRINKS);
        if (scope.typed()) {
            breaks.add(Breaks.SOURCE);
        }
        scope.note(
                "alternative",
                variant,
                "the alternative " + name + " is gone",
                scope.traffic().why(Extent.SHRINKS) + ", and generated clients lose its type",
                breaks);
    }

    /** Alternatives have no names of their own: what they refer to, or their type, tells them apart. */
    private static Map<String, Located> byName(Located list) {
        Map<String, Located> byName = new LinkedHashMap<>();
        list.elements().forEach(variant -> {
            String name = variant.text("$ref") + variant.text("type") + variant.text("title");
            byName.put(byName.containsKey(name) ? name + " " + variant.name() : name, variant);
        });
        return byName;
    }
}
