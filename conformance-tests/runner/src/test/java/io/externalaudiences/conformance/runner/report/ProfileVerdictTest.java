package io.externalaudiences.conformance.runner.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Profile;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileVerdictTest {

    @ParameterizedTest
    @CsvSource({
        "PASSED,                 CONFORMANT",
        "PASSED WARNED,          CONFORMANT",
        "PASSED RECORDED,        CONFORMANT",
        "PASSED BLOCKED,         PARTIAL",
        "PASSED TOO_SLOW,        PARTIAL",
        "PASSED BLOCKED FAILED,  NON_CONFORMANT",
        "PASSED FAILED KIT_ERROR, INCONCLUSIVE"
    })
    void followsFromTheWorst(String outcomes, Verdict verdict) {
        assertThat(verdict(0, false, outcomes)).isEqualTo(verdict);
    }

    @Test
    void nothingRanIsNoPass() {
        assertThat(ProfileVerdict.of(Profile.CORE, List.of(), 0, false).verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void whatWasNotChosenIsNoPass() {
        assertThat(verdict(1, false, "PASSED")).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void aWarningFailsWhenItIsStrict() {
        assertThat(verdict(0, true, "PASSED WARNED")).isEqualTo(Verdict.NON_CONFORMANT);
    }

    @Test
    void aShouldThatCouldNotBeJudgedLeavesTheVerdict() {
        RequirementResult blocked = result(Strength.INFERRED, Outcome.BLOCKED);

        assertThat(ProfileVerdict.of(Profile.CORE, List.of(blocked), 0, false).verdict())
                .isEqualTo(Verdict.CONFORMANT);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED, FAILED,    CONFORMANT",
        "PASSED, TOO_SLOW,  CONFORMANT",
        "PASSED, KIT_ERROR, INCONCLUSIVE",
        "FAILED, PASSED,    NON_CONFORMANT"
    })
    void noVerdictFollowsFromWhatIsProvisional(Outcome binding, Outcome provisional, Verdict verdict) {
        ProfileVerdict all = ProfileVerdict.of(
                Profile.CORE,
                List.of(result(Strength.DOCUMENTED, binding, false), result(Strength.DOCUMENTED, provisional, true)),
                0,
                true);

        assertThat(all.verdict()).isEqualTo(verdict);
        assertThat(all.outcomes()).containsOnly(Map.entry(binding, 1));
        assertThat(all.provisional()).containsOnly(Map.entry(provisional, 1));
        assertThat(all.counts()).isEqualTo("1 " + binding.words() + ", 1 " + provisional.words() + " (provisional)");
    }

    @Test
    void whatIsOnlyProvisionalIsNoPass() {
        RequirementResult provisional = result(Strength.DOCUMENTED, Outcome.PASSED, true);

        assertThat(ProfileVerdict.of(Profile.CORE, List.of(provisional), 0, false)
                        .verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    private static Verdict verdict(int left, boolean strict, String outcomes) {
        List<RequirementResult> results = Arrays.stream(outcomes.split(" "))
                .map(outcome -> result(Strength.DOCUMENTED, Outcome.valueOf(outcome)))
                .toList();
        return ProfileVerdict.of(Profile.CORE, results, left, strict).verdict();
    }

    private static RequirementResult result(Strength strength, Outcome outcome) {
        return result(strength, outcome, false);
    }

    private static RequirementResult result(Strength strength, Outcome outcome, boolean provisional) {
        return new RequirementResult(
                new Requirement(
                        "X-001", strength, "any", "It is.", "none", "R-01", Profile.CORE, List.of(), null, provisional),
                outcome,
                List.of());
    }
}
