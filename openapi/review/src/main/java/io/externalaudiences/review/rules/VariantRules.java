package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Located;
import io.externalaudiences.review.change.Breaks;
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

    static boolean hasAny(SchemaView schema) {
        return KEYWORDS.stream().anyMatch(schema::has);
    }

    /** One side has alternatives; to the other, what it is without them is the only one. */
    void compareOneWithSeveral(SchemaView before, SchemaView after) {
        for (String keyword : KEYWORDS.stream().sorted().toList()) {
            if (before.has(keyword) || after.has(keyword)) {
                compare(alternatives(before, keyword), alternatives(after, keyword));
            }
        }
    }

    private static Map<String, Located> alternatives(SchemaView schema, String keyword) {
        return schema.has(keyword)
                ? byName(schema.keyword(keyword))
                : Map.of(schema.keyword("type").node().asString(""), schema.place());
    }

    void compare(SchemaView before, SchemaView after) {
        for (String keyword : KEYWORDS.stream().sorted().toList()) {
            compare(byName(before.keyword(keyword)), byName(after.keyword(keyword)));
        }
    }

    private void compare(Map<String, Located> before, Map<String, Located> after) {
        before.forEach((name, variant) -> {
            Located counterpart = after.get(name);
            if (counterpart == null) {
                removed(variant, name);
            } else {
                below.accept(new Pair(variant, counterpart));
            }
        });
        after.forEach((name, variant) -> {
            if (!before.containsKey(name)) {
                scope.values("alternative", variant, "the alternative " + name + " is new", Extent.GROWS);
            }
        });
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
