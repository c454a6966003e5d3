package io.externalaudiences.review.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.change.Change;
import io.externalaudiences.review.change.Verdict;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every consequence of an edit.
 *
 * @param before the name of the earlier version
 * @param after the name of the later one
 * @param verdict the gravest of all changes
 * @param nextVersion the lowest version that the contract may have now
 * @param changes all changes, the gravest first
 * @param requirements what becomes of requirements
 * @param accepted the breaking changes that somebody answers for
 * @param red what has to be mended before this can be merged, one sentence each; nothing, if it is green
 * @param sections what others add to the page
 */
public record Impact(
        String before,
        String after,
        Verdict verdict,
        String nextVersion,
        List<Change> changes,
        RequirementImpact requirements,
        List<AcceptedChange> accepted,
        List<String> red,
        List<Section> sections) {

    /** The changes of one verdict. */
    public List<Change> of(Verdict wanted) {
        return changes.stream().filter(change -> change.verdict() == wanted).toList();
    }

    /** The changes of one verdict by whom they touch: an operation, or several in one line. */
    public Map<String, List<Change>> byOperations(Verdict wanted) {
        Set<String> all = new TreeSet<>();
        changes.forEach(change -> all.addAll(change.operations()));
        return of(wanted).stream()
                .collect(groupingBy(
                        change -> change.operations().isEmpty()
                                        || change.operations().equals(all)
                                ? "Every operation"
                                : String.join(", ", change.operations()),
                        LinkedHashMap::new,
                        toList()));
    }

    /** The changes of examples. */
    public List<Change> examples() {
        return changes.stream()
                .filter(change -> change.rule().equals("example"))
                .toList();
    }

    /** Who breaks, all in all. */
    public Set<Breaks> breaks() {
        Set<Breaks> breaks = EnumSet.noneOf(Breaks.class);
        changes.forEach(change -> breaks.addAll(change.breaks()));
        if (verdict != Verdict.EDITORIAL) {
            breaks.remove(Breaks.DOCUMENTATION);
        }
        return breaks;
    }

    /** The same under the version that it was released as. */
    public Impact releasedAs(String version) {
        return new Impact(before, after, verdict, version, changes, requirements, accepted, red, sections);
    }

    /** The same with more to be mended. */
    public Impact withRed(List<String> more) {
        List<String> all = Stream.concat(more.stream(), red.stream()).toList();
        return new Impact(before, after, verdict, nextVersion, changes, requirements, accepted, all, sections);
    }

    /** The same with what others add to the page. */
    public Impact withSections(List<Section> added) {
        return new Impact(before, after, verdict, nextVersion, changes, requirements, accepted, red, added);
    }

    /** Whether nothing has to be mended. */
    public boolean isGreen() {
        return red.isEmpty();
    }
}
