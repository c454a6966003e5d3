package io.externalaudiences.review.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.change.Change;
import io.externalaudiences.review.change.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules say of each labelled edit what was written down before there were any. */
final class LabelledEditsTest {

    static List<LabelledEdit> edits() {
        return LabelledEdit.all();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void isJudgedAsLabelled(LabelledEdit edit) {
        List<Change> changes = Judges.changes(edit);

        assertThat(Judges.verdict(changes)).as("%s", changes).isEqualTo(edit.verdict());
        assertThat(breaks(changes, edit.verdict())).as("%s", changes).isEqualTo(edit.breaks());
    }

    /** Documentation changes along with most edits; it counts where nothing else does. */
    private static Set<Breaks> breaks(List<Change> changes, Verdict verdict) {
        Set<Breaks> breaks = EnumSet.noneOf(Breaks.class);
        changes.forEach(change -> breaks.addAll(change.breaks()));
        if (verdict != Verdict.EDITORIAL) {
            breaks.remove(Breaks.DOCUMENTATION);
        }
        return breaks;
    }
}
