package io.externalaudiences.conformance.runner.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Profile;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Strength;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A waiver lets a breach pass for a while, and is red when it has outlived the breach or its time. */
class WaiversTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "FAILED,   2027-01-31, WAIVED,   APPLIED,   CONFORMANT",
        "WARNED,   2027-01-31, WAIVED,   APPLIED,   CONFORMANT",
        "TOO_SLOW, 2027-01-31, WAIVED,   APPLIED,   CONFORMANT",
        "FAILED,   2027-02-01, FAILED,   EXPIRED,   NON_CONFORMANT",
        "WARNED,   2027-02-01, WARNED,   EXPIRED,   NON_CONFORMANT",
        "PASSED,   2027-01-31, PASSED,   STALE,     NON_CONFORMANT",
        "PASSED,   2027-02-01, PASSED,   STALE,     NON_CONFORMANT",
        "BLOCKED,  2027-01-31, BLOCKED,  UNDECIDED, PARTIAL"
    })
    void decides(Outcome seen, LocalDate today, Outcome outcome, Waiver.State state, Verdict verdict) {
        Requirement requirement = new Requirement(
                "X-001", Strength.DOCUMENTED, "any", "It is.", "none", "R-01", Profile.CORE, List.of(), null, false);
        Waivers waivers = new Waivers(List.of(new Waiver("X-001", "old gateway", "team", LAST_DAY)), today);

        RequirementResult result = waivers.applied(new RequirementResult(requirement, seen, List.of()));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.waiver()).isNotNull();
        assertThat(result.waiver().state()).isEqualTo(state);
        assertThat(ProfileVerdict.of(Profile.CORE, List.of(result), 0, false).verdict())
                .isEqualTo(verdict);
    }
}
