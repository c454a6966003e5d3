package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.report.ProfileVerdict;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a command ends with. */
enum ExitCode {
    CONFORMANT(0, "every profile is conformant"),
    NON_CONFORMANT(1, "a profile is non-conformant"),
    BAD_OPTIONS(2, "the options or the configuration are wrong"),
    TARGET_UNUSABLE(3, "the target cannot be reached or used"),
    KIT_ERROR(4, "the kit itself has failed"),
    INCOMPLETE(5, "a profile is partial or inconclusive");

    private final int number;
    private final String words;

    ExitCode(int number, String words) {
        this.number = number;
        this.words = words;
    }

    int number() {
        return number;
    }

    /** What follows from a report. */
    static ExitCode of(Report report) {
        List<Verdict> verdicts =
                report.verdicts().stream().map(ProfileVerdict::verdict).toList();
        if (report.results().stream().anyMatch(result -> result.outcome() == Outcome.KIT_ERROR)) {
            return KIT_ERROR;
        }
        if (verdicts.contains(Verdict.NON_CONFORMANT)) {
            return NON_CONFORMANT;
        }
        return verdicts.stream().allMatch(Verdict.CONFORMANT::equals) ? CONFORMANT : INCOMPLETE;
    }

    /** The words of each number, in the order of the numbers. */
    static Map<String, String> list() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(
                        code -> Integer.toString(code.number),
                        code -> code.words,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
