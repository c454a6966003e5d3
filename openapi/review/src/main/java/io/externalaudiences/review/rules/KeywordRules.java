package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Located;
import io.externalaudiences.review.change.Breaks;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What changes when a keyword about single values does: their type, format, list of values, default. */
final class KeywordRules {

    static final Set<String> KEYWORDS =
            Set.of("type", "format", "enum", "nullable", "default", "pattern", "x-known-values");

    private KeywordRules() {}

    static void compare(Scope scope, SchemaView before, SchemaView after) {
        type(scope, pair("type", before, after));
        format(scope, pair("format", before, after), pair("type", before, after));
        listedValues(scope, pair("enum", before, after));
        nullable(scope, pair("nullable", before, after));
        pattern(scope, pair("pattern", before, after));
        defaultValue(scope, pair("default", before, after));
        knownValues(scope, pair("x-known-values", before, after));
    }

    private static Pair pair(String keyword, SchemaView before, SchemaView after) {
        return new Pair(before.keyword(keyword), after.keyword(keyword));
    }

    private static void type(Scope scope, Pair type) {
        if (type.isSame()) {
            return;
        }
        Extent extent = widerNumber(type).or(() -> appearing(type)).orElse(Extent.DIFFERS);
        scope.values("type", type.spot(), "the type " + type.fromTo(), extent);
    }

    /** Each integer is a number, but not each number an integer. */
    private static Optional<Extent> widerNumber(Pair type) {
        String both =
                type.before().node().asString("") + " " + type.after().node().asString("");
        return switch (both) {
            case "integer number" -> Optional.of(Extent.GROWS);
            case "number integer" -> Optional.of(Extent.SHRINKS);
            default -> Optional.empty();
        };
    }

    /** A keyword that restricts values shrinks them when it comes, and lets them grow when it goes. */
    static Optional<Extent> appearing(Pair keyword) {
        if (keyword.isAdded()) {
            return Optional.of(Extent.SHRINKS);
        }
        return keyword.isRemoved() ? Optional.of(Extent.GROWS) : Optional.empty();
    }

    private static void format(Scope scope, Pair format, Pair type) {
        // Of another type, the format is another language; the change of the type says it all.
        if (format.isSame() || !type.isSame()) {
            return;
        }
        Extent extent = widerFormat(format).or(() -> appearing(format)).orElse(Extent.DIFFERS);
        scope.values("format", format.spot(), "the format " + format.fromTo(), extent);
    }

    private static Optional<Extent> widerFormat(Pair format) {
        String both = format.before().node().asString("") + " "
                + format.after().node().asString("");
        return switch (both) {
            case "int32 int64", "float double" -> Optional.of(Extent.GROWS);
            case "int64 int32", "double float" -> Optional.of(Extent.SHRINKS);
            default -> Optional.empty();
        };
    }

    private static void listedValues(Scope scope, Pair list) {
        List<JsonNode> before = values(list.before());
        List<JsonNode> after = values(list.after());
        // A list that comes or goes is told by the type, too.
        appearing(list).or(() -> Extent.ofSets(before, after)).ifPresent(extent -> {
            String what = list.isOnBoth() ? difference(before, after) : "the list of values " + list.fromTo();
            Set<Breaks> breaks = scope.traffic().breaks(extent);
            String why = scope.traffic().why(extent);
            if (scope.typed() && list.isOnBoth() && !after.containsAll(before)) {
                breaks.add(Breaks.SOURCE);
                why += ", and generated clients lose a constant";
            }
            scope.note("enum", list.spot(), what, why, breaks);
        });
    }

    private static void nullable(Scope scope, Pair nullable) {
        boolean before = nullable.before().node().asBoolean(false);
        boolean after = nullable.after().node().asBoolean(false);
        if (before != after) {
            scope.typedValues(
                    "nullable",
                    nullable.spot(),
                    after ? "it may be null" : "it may no longer be null",
                    after ? Extent.GROWS : Extent.SHRINKS);
        }
    }

    private static void pattern(Scope scope, Pair pattern) {
        if (!pattern.isSame()) {
            scope.values(
                    "pattern",
                    pattern.spot(),
                    "the pattern " + pattern.fromTo(),
                    appearing(pattern).orElse(Extent.DIFFERS));
        }
    }

    private static void defaultValue(Scope scope, Pair value) {
        if (value.isSame()) {
            return;
        }
        String what = "the default " + value.fromTo();
        if (scope.traffic() == Traffic.RESPONSE) {
            scope.note(
                    "default", value.spot(), what, "an answer is read as it is sent", EnumSet.of(Breaks.DOCUMENTATION));
            return;
        }
        Set<Breaks> breaks = EnumSet.noneOf(Breaks.class);
        if (!value.isAdded()) {
            breaks.add(Breaks.CALLERS);
        }
        if (!value.isRemoved()) {
            breaks.add(Breaks.SERVERS);
        }
        scope.note("default", value.spot(), what, "who sends nothing gets something else than before", breaks);
    }

    private static void knownValues(Scope scope, Pair list) {
        List<JsonNode> before = values(list.before());
        List<JsonNode> after = values(list.after());
        Extent.ofSets(before, after)
                .ifPresent(extent -> scope.note(
                        "known-values",
                        list.spot(),
                        difference(before, after),
                        "any other value was possible before and is now",
                        extent == Extent.SHRINKS ? EnumSet.of(Breaks.DOCUMENTATION) : EnumSet.noneOf(Breaks.class)));
    }

    private static List<JsonNode> values(Located list) {
        return list.elements().map(Located::node).toList();
    }

    private static String difference(List<JsonNode> before, List<JsonNode> after) {
        String gone = missing(before, after);
        String come = missing(after, before);
        if (gone.isEmpty()) {
            return "a new value is " + come;
        }
        return come.isEmpty() ? "no longer a value is " + gone : "new is " + come + ", gone is " + gone;
    }

    private static String missing(List<JsonNode> from, List<JsonNode> in) {
        return from.stream()
                .filter(value -> !in.contains(value))
                .map(Pair::words)
                .collect(Collectors.joining(", "));
    }
}
