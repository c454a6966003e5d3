package io.externalaudiences.conformance.runner.comparison;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that has changed between two runs.
 *
 * @param verdicts of profiles
 * @param requirements of requirements, the worse ones first
 */
public record Comparison(List<Change> verdicts, List<Change> requirements) {

    private static final String NOT_JUDGED = "not judged";

    /** The best first; what is not judged is worth no more than what is inconclusive. */
    private static final List<Verdict> VERDICTS =
            List.of(Verdict.CONFORMANT, Verdict.PARTIAL, Verdict.INCONCLUSIVE, Verdict.NON_CONFORMANT);

    private static final Set<Outcome> HARMLESS = EnumSet.of(Outcome.PASSED, Outcome.RECORDED, Outcome.WAIVED);

    static Comparison of(WrittenReport before, WrittenReport after) {
        return new Comparison(verdicts(before, after), requirements(before, after));
    }

    /** Whether anything got worse. */
    public boolean isWorse() {
        return verdicts.stream().anyMatch(change -> change.kind() == Change.Kind.WORSE)
                || requirements.stream().anyMatch(change -> change.kind() == Change.Kind.WORSE);
    }

    /** Whether all is as it was. */
    public boolean isEmpty() {
        return verdicts.isEmpty() && requirements.isEmpty();
    }

    private static List<Change> verdicts(WrittenReport before, WrittenReport after) {
        return changes(
                before.verdictsByProfile(),
                after.verdictsByProfile(),
                profile -> profile.name().toLowerCase(Locale.ROOT),
                Verdict::words,
                Comparator.comparing(VERDICTS::indexOf),
                verdict -> verdict == Verdict.CONFORMANT || verdict == Verdict.PARTIAL,
                verdict -> "");
    }

    private static List<Change> requirements(WrittenReport before, WrittenReport after) {
        return changes(
                before.resultsById(),
                after.resultsById(),
                Function.identity(),
                row -> row.outcome().words(),
                Comparator.comparing((WrittenReport.ResultRow row) -> row.outcome())
                        .reversed(),
                row -> HARMLESS.contains(row.outcome()),
                row -> row.requirement().sentence());
    }

    private static <K extends Comparable<K>, V> List<Change> changes(
            Map<K, V> before,
            Map<K, V> after,
            Function<K, String> name,
            Function<V, String> words,
            Comparator<V> bestFirst,
            Function<V, Boolean> isHarmless,
            Function<V, String> sentence) {
        Set<K> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        Map<K, Change> changes = new LinkedHashMap<>();
        for (K key : keys) {
            V old = before.get(key);
            V now = after.get(key);
            if (old != null && now != null && bestFirst.compare(old, now) == 0) {
                continue;
            }
            changes.put(
                    key,
                    new Change(
                            kind(old, now, bestFirst, isHarmless),
                            name.apply(key),
                            old == null ? NOT_JUDGED : words.apply(old),
                            now == null ? NOT_JUDGED : words.apply(now),
                            sentence.apply(now == null ? old : now)));
        }
        List<Change> sorted = new ArrayList<>(changes.values());
        sorted.sort(Comparator.comparing(Change::kind));
        return List.copyOf(sorted);
    }

    /** What was fine and is not looked at any more may be broken by now: that is worse. */
    private static <V> Change.Kind kind(
            @Nullable V old, @Nullable V now, Comparator<V> bestFirst, Function<V, Boolean> isHarmless) {
        if (old == null) {
            return now != null && isHarmless.apply(now) ? Change.Kind.NEW : Change.Kind.WORSE;
        }
        if (now == null) {
            return Change.Kind.WORSE;
        }
        return bestFirst.compare(old, now) < 0 ? Change.Kind.WORSE : Change.Kind.BETTER;
    }
}
