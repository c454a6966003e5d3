package io.externalaudiences.review.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.contract.Contract;
import io.externalaudiences.review.change.Verdict;
import io.externalaudiences.review.version.ContractVersion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes a page red, and what it says of requirements, lines and examples. */
final class ReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DOCUMENT = Contract.bundledDocument().text();
    private static final String REQUIREMENTS = Contract.requirements().text();
    private static final String NAME = "/components/schemas/CreateAudienceRequest/properties/name/maxLength";

    @Test
    void nothingChangedIsGreen() {
        Impact impact = impact("1.0.0", DOCUMENT, REQUIREMENTS);

        assertThat(impact.verdict()).isEqualTo(Verdict.NONE);
        assertThat(impact.nextVersion()).isEqualTo("1.0.0");
        assertThat(impact.isGreen()).isTrue();
    }

    @Test
    void aBreakingChangeIsRedUntilSomebodyAnswersForIt() {
        assertThat(impact("1.0.0", shorterNames(), REQUIREMENTS).red())
                .containsExactly("a breaking change that nobody answers for: maxLength " + NAME);
        assertThat(impact("1.0.0", shorterNames(), REQUIREMENTS, accepted(NAME, TODAY))
                        .red())
                .isEmpty();
    }

    @Test
    void aCandidatePromisesNothing() {
        Impact impact = impact("1.0.0-rc.1", shorterNames(), REQUIREMENTS);

        assertThat(impact.verdict()).isEqualTo(Verdict.BREAKING);
        assertThat(impact.isGreen()).isTrue();
    }

    @Test
    void anExceptionThatExpiredIsRed() {
        assertThat(impact("1.0.0", shorterNames(), REQUIREMENTS, accepted(NAME, TODAY.minusDays(1)))
                        .red())
                .containsExactly("an exception that expired on 2026-11-21: maxLength " + NAME);
    }

    @Test
    void anExceptionThatNothingNeedsIsRed() {
        assertThat(impact("1.0.0", DOCUMENT, REQUIREMENTS, accepted(NAME, TODAY))
                        .red())
                .containsExactly("a stale exception, for there is no such breaking change: maxLength " + NAME);
    }

    @Test
    void eachChangeHasItsLine() {
        String edited = shorterNames();

        int line = impact("1.0.0", edited, REQUIREMENTS).changes().get(0).spot().line();

        assertThat(edited.lines().toList().get(line - 1)).contains("maxLength: 100");
    }

    @Test
    void namesTheRequirementBehindAChangedKeyword() {
        assertThat(impact("1.0.0", shorterNames(), REQUIREMENTS).requirements().touched())
                .containsExactly("ERROR-016");
    }

    @Test
    void tellsNewChangedAndOrphanedRequirements() {
        String requirements = REQUIREMENTS
                .replace("id: RUN-001", "id: RUN-901")
                .replaceFirst("sentence: The answer to a create holds", "sentence: The body of a create holds")
                .replaceFirst("operation: deleteExternalAudience", "operation: dropExternalAudience");

        RequirementImpact impact = impact("1.0.0", DOCUMENT, requirements).requirements();

        assertThat(impact.added()).containsExactly("RUN-901");
        assertThat(impact.removed()).containsExactly("RUN-001");
        assertThat(impact.changed()).contains("CREATE-003", "DELETE-001").hasSize(2);
        assertThat(impact.orphaned()).containsExactly("DELETE-001");
    }

    @Test
    void listsExamplesThatChanged() {
        String edited = DOCUMENT.replaceFirst("dataFilterStartTime: 764245635", "dataFilterStartTime: 764245636");

        assertThat(impact("1.0.0", edited, REQUIREMENTS).examples())
                .singleElement()
                .satisfies(example -> {
                    assertThat(example.what()).contains("the example is another");
                    assertThat(example.spot().pointer()).endsWith("/examples/guide");
                });
    }

    private static String shorterNames() {
        String maxLength = "          maxLength: 255\n          x-requirement:\n            required: \"CREATE-016\"";
        assertThat(DOCUMENT).contains(maxLength);
        return DOCUMENT.replace(maxLength, maxLength.replace("255", "100"));
    }

    private static AcceptedChange accepted(String place, LocalDate expires) {
        return new AcceptedChange("maxLength", place, "agreed with all callers", "api-review", expires);
    }

    private static Impact impact(String released, String document, String requirements, AcceptedChange... accepted) {
        ContractVersion before = ContractVersion.read(released, DOCUMENT, REQUIREMENTS);
        ContractVersion after = ContractVersion.read("1.0.0", document, requirements);
        return Review.of(before, after, document, requirements).impact(List.of(accepted), TODAY);
    }
}
