package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Located;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changes when a bound of numbers, lengths or counts does. */
final class BoundRules {

    private static final Set<String> UPPER = Set.of("maxLength", "maxItems", "maxProperties");
    private static final Set<String> LOWER = Set.of("minLength", "minItems", "minProperties");
    private static final Set<String> NUMERIC = Set.of("maximum", "minimum");
    private static final Set<String> FLAGS = Set.of("exclusiveMaximum", "exclusiveMinimum", "uniqueItems");

    static final Set<String> KEYWORDS =
            Stream.of(UPPER, LOWER, NUMERIC, FLAGS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private BoundRules() {}

    static void compare(Scope scope, SchemaView before, SchemaView after) {
        for (String keyword : KEYWORDS.stream().sorted().toList()) {
            Pair bound = new Pair(before.keyword(keyword), after.keyword(keyword));
            if (FLAGS.contains(keyword)) {
                flag(scope, keyword, bound);
            } else {
                number(scope, keyword, bound);
            }
        }
    }

    private static void flag(Scope scope, String keyword, Pair flag) {
        boolean before = flag.before().node().asBoolean(false);
        boolean after = flag.after().node().asBoolean(false);
        if (before != after) {
            scope.values(
                    keyword,
                    flag.spot(),
                    keyword + " is " + (after ? "now demanded" : "no longer demanded"),
                    after ? Extent.SHRINKS : Extent.GROWS);
        }
    }

    private static void number(Scope scope, String keyword, Pair bound) {
        @Nullable BigDecimal before = value(bound.before());
        @Nullable BigDecimal after = value(bound.after());
        if (before == null && after == null) {
            return;
        }
        boolean upper = UPPER.contains(keyword) || keyword.equals("maximum");
        int tightened = tightened(before, after, upper);
        if (tightened != 0) {
            scope.values(
                    keyword,
                    bound.spot(),
                    keyword + " " + bound.fromTo(),
                    tightened > 0 ? Extent.SHRINKS : Extent.GROWS);
        }
    }

    /**
     * More than 0 if fewer values are left, less than 0 if there are more; a bound that is not there is the loosest.
     */
    private static int tightened(@Nullable BigDecimal before, @Nullable BigDecimal after, boolean upper) {
        if (before == null) {
            return 1;
        }
        if (after == null) {
            return -1;
        }
        return upper ? before.compareTo(after) : after.compareTo(before);
    }

    private static @Nullable BigDecimal value(Located bound) {
        return bound.node().isNumber() ? bound.node().decimalValue() : null;
    }
}
