package io.externalaudiences.review.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.externalaudiences.review.change.Breaks;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;

/** What changes where values are described, and all that is below. */
final class SchemaRules {

    /** Judged by rules of their own, or only for people and so judged by {@link ProseRules}. */
    private static final Set<String> KNOWN = Stream.of(
                    KeywordRules.KEYWORDS,
                    BoundRules.KEYWORDS,
                    VariantRules.KEYWORDS,
                    Set.of("items", "additionalProperties"),
                    ProseRules.KEYWORDS)
            .flatMap(Set::stream)
            .collect(toUnmodifiableSet());

    private final Scope scope;
    private final Set<Seen> seen = new HashSet<>();

    SchemaRules(Scope scope) {
        this.scope = scope;
    }

    /** Compares what is written at a place of both versions. */
    void compare(Pair written) {
        SchemaView before = SchemaView.of(scope.before(), written.before());
        SchemaView after = SchemaView.of(scope.after(), written.after());
        if (!seen.add(new Seen(before.place().pointer(), after.place().pointer()))) {
            return;
        }
        compareType(before, after);
        if (VariantRules.hasAny(before) != VariantRules.hasAny(after)) {
            new VariantRules(scope, this::compare).compareOneWithSeveral(before, after);
            return;
        }
        KeywordRules.compare(scope, before, after);
        BoundRules.compare(scope, before, after);
        new VariantRules(scope, this::compare).compare(before, after);
        new PropertyRules(scope, this::compare).compare(before, after);
        if (before.has("items") && after.has("items")) {
            compare(new Pair(before.keyword("items"), after.keyword("items")));
        }
        keywords(before, after)
                .filter(keyword -> !KNOWN.contains(keyword))
                .map(keyword -> new Pair(before.keyword(keyword), after.keyword(keyword)))
                .filter(pair -> !pair.isSame())
                .forEach(scope::unknown);
    }

    private void compareType(SchemaView before, SchemaView after) {
        if (scope.typed() && !before.type().equals(after.type())) {
            scope.note(
                    "generated-type",
                    after.place(),
                    "its type in generated clients was " + before.type() + " and is " + after.type(),
                    "code that names the earlier type no longer compiles",
                    EnumSet.of(Breaks.SOURCE));
        }
    }

    private static Stream<String> keywords(SchemaView before, SchemaView after) {
        Set<String> keywords = new LinkedHashSet<>(before.keywords().keySet());
        keywords.addAll(after.keywords().keySet());
        return keywords.stream();
    }

    private record Seen(JsonPointer before, JsonPointer after) {}
}
