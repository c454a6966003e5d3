package io.externalaudiences.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What exceptions.yaml lets through of the lint rules. That each entry is complete is seen to by the review. */
final class LintExceptions {

    static final List<Entry> ALL = Parts.each(
                    Parts.YAML.readTree(Path.of("exceptions.yaml")).path("exceptions"))
            .filter(entry -> entry.has("lint"))
            .map(entry -> new Entry(
                    entry.path("lint").asString(),
                    entry.path("place").asString(),
                    LocalDate.parse(entry.path("expires").asString())))
            .toList();

    private LintExceptions() {}

    /** Whether a complaint of a rule is let through. */
    static boolean letThrough(String rule, String complaint) {
        return ALL.stream().anyMatch(entry -> entry.rule().equals(rule) && complaint.contains(entry.place()));
    }

    /** What is wrong with exceptions on a day, one sentence each. */
    static List<String> faults(List<Entry> exceptions, List<RuleCase> rules, LocalDate today) {
        return exceptions.stream()
                .flatMap(entry -> {
                    var stale = rules.stream()
                            .filter(rule -> rule.name().equals(entry.rule()))
                            .flatMap(rule -> rule.complaints().apply(new Parts()))
                            .noneMatch(complaint -> complaint.contains(entry.place()));
                    if (stale) {
                        return Stream.of(entry.rule() + " says nothing of " + entry.place() + " any more");
                    }
                    return today.isAfter(entry.expires())
                            ? Stream.of("the exception of " + entry.rule() + " for " + entry.place() + " expired on "
                                    + entry.expires())
                            : Stream.empty();
                })
                .toList();
    }

    /**
     * An exception of a lint rule.
     *
     * @param place a piece of what the rule says
     * @param expires the last day
     */
    record Entry(String rule, String place, LocalDate expires) {}
}
