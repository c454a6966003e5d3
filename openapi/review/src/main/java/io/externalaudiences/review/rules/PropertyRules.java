package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Located;
import io.externalaudiences.review.change.Breaks;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What changes when the properties of an object do. */
final class PropertyRules {

    private final Scope scope;
    private final Consumer<Pair> below;

    PropertyRules(Scope scope, Consumer<Pair> below) {
        this.scope = scope;
        this.below = below;
    }

    void compare(SchemaView before, SchemaView after) {
        Set<String> names = new LinkedHashSet<>(before.properties().keySet());
        names.addAll(after.properties().keySet());
        for (String name : names) {
            if (!before.properties().containsKey(name)) {
                added(before, after, name);
            } else if (!after.properties().containsKey(name)) {
                removed(before, name);
            } else {
                kept(before, after, name);
            }
        }
        unknownProperties(new Pair(before.keyword("additionalProperties"), after.keyword("additionalProperties")));
    }

    private void added(SchemaView before, SchemaView after, String name) {
        Located property = after.properties().get(name);
        boolean required = after.required().containsKey(name);
        if (scope.traffic() == Traffic.REQUEST) {
            ParameterRules.added(scope, "property", property, "the property " + name, required);
        } else if (isClosed(before)) {
            scope.values("property-added", property, "the property " + name + " is new", Extent.GROWS);
        } else if (required) {
            scope.values(
                    "property-added", property, "the property " + name + " is new and always there", Extent.SHRINKS);
        } else {
            scope.note(
                    "property-added",
                    property,
                    "the property " + name + " is new",
                    "readers tolerate properties that they do not know",
                    EnumSet.noneOf(Breaks.class));
        }
    }

    private void removed(SchemaView before, String name) {
        Located property = before.properties().get(name);
        boolean required = before.required().containsKey(name);
        if (scope.traffic() == Traffic.REQUEST) {
            ParameterRules.removed(scope, "property", property, "the property " + name, required);
        } else {
            scope.note(
                    "property-removed",
                    property,
                    "the property " + name + " is gone",
                    (required ? "callers may rely on it, and " : "callers could never rely on it, but ")
                            + "code that reads it no longer compiles",
                    required ? EnumSet.of(Breaks.CALLERS, Breaks.SOURCE) : EnumSet.of(Breaks.SOURCE));
        }
    }

    private void kept(SchemaView before, SchemaView after, String name) {
        boolean was = before.required().containsKey(name);
        boolean is = after.required().containsKey(name);
        if (was != is) {
            scope.typedValues(
                    "required",
                    after.properties().get(name),
                    is ? "it is now required" : "it is no longer required",
                    is ? Extent.SHRINKS : Extent.GROWS);
        }
        below.accept(new Pair(before.properties().get(name), after.properties().get(name)));
    }

    private void unknownProperties(Pair rule) {
        boolean wasClosed = isFalse(rule.before());
        boolean isClosed = isFalse(rule.after());
        if (wasClosed != isClosed) {
            scope.values(
                    "additionalProperties",
                    rule.spot(),
                    isClosed ? "unknown properties are no longer allowed" : "unknown properties are allowed",
                    isClosed ? Extent.SHRINKS : Extent.GROWS);
        } else if (rule.before().node().isObject() && rule.after().node().isObject()) {
            below.accept(rule);
        } else if (rule.before().node().isObject() || rule.after().node().isObject()) {
            scope.unknown(rule);
        }
    }

    private static boolean isClosed(SchemaView object) {
        return isFalse(object.keyword("additionalProperties"));
    }

    private static boolean isFalse(Located rule) {
        return rule.node().isBoolean() && !rule.node().booleanValue();
    }
}
