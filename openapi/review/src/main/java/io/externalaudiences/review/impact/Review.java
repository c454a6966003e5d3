package io.externalaudiences.review.impact;

import io.externalaudiences.contract.model.Lines;
import io.externalaudiences.review.change.Change;
import io.externalaudiences.review.change.Verdict;
import io.externalaudiences.review.history.SemanticVersion;
import io.externalaudiences.review.rules.Comparison;
import io.externalaudiences.review.version.ContractVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges a version of the contract beside an earlier one.
 *
 * @param before the earlier version
 * @param after the later version
 * @param documentLines the lines of the later document
 * @param requirementLines the line of each later requirement
 */
public record Review(
        ContractVersion before, ContractVersion after, Lines documentLines, Map<String, Integer> requirementLines) {

    /** A review of a contract whose files have these texts. */
    public static Review of(ContractVersion before, ContractVersion after, String document, String requirements) {
        Lines lines = Lines.of(requirements);
        return new Review(before, after, Lines.of(document), Comparison.requirementLines(after, lines));
    }

    /**
     * Every consequence.
     *
     * @param accepted the breaking changes that somebody answers for
     * @param today the day on which exceptions hold or have expired
     */
    public Impact impact(List<AcceptedChange> accepted, LocalDate today) {
        List<Change> changes = new Comparison(before, after)
                .changes(documentLines, requirementLines).stream()
                        .sorted(Comparator.comparing(Change::verdict).reversed())
                        .toList();
        Verdict verdict = changes.stream().map(Change::verdict).reduce(Verdict.NONE, Verdict::and);
        return new Impact(
                before.name(),
                after.name(),
                verdict,
                nextVersion(verdict),
                changes,
                new RequirementImpacts(before, after, changes).impact(),
                accepted,
                red(changes, accepted, today),
                List.of());
    }

    private String nextVersion(Verdict verdict) {
        return SemanticVersion.of(before.name())
                .map(version -> version.after(verdict).toString())
                .orElse(after.name());
    }

    private List<String> red(List<Change> changes, List<AcceptedChange> accepted, LocalDate today) {
        List<String> red = new ArrayList<>();
        List<Change> breaking = changes.stream()
                .filter(change -> change.verdict() == Verdict.BREAKING)
                .toList();
        if (isPromised()) {
            breaking.stream()
                    .filter(change -> acceptance(accepted, change).isEmpty())
                    .map(change -> "a breaking change that nobody answers for: " + change.id())
                    .forEach(red::add);
        }
        for (AcceptedChange exception : accepted) {
            if (breaking.stream().noneMatch(change -> change.id().equals(exception.id()))) {
                red.add("a stale exception, for there is no such breaking change: " + exception.id());
            } else if (today.isAfter(exception.expires())) {
                red.add("an exception that expired on " + exception.expires() + ": " + exception.id());
            }
        }
        return red;
    }

    /** A draft and a candidate promise nothing. */
    private boolean isPromised() {
        return SemanticVersion.of(before.name())
                .filter(SemanticVersion::isFinal)
                .isPresent();
    }

    private static Optional<AcceptedChange> acceptance(List<AcceptedChange> accepted, Change change) {
        return accepted.stream()
                .filter(exception -> exception.id().equals(change.id()))
                .findFirst();
    }
}
