package io.externalaudiences.review.proof;

import io.externalaudiences.contract.model.Lines;
import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.change.Change;
import io.externalaudiences.review.change.Verdict;
import io.externalaudiences.review.rules.Comparison;
import java.util.List;
import java.util.Map;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** Who says what an edit does. */
final class Judges {

    private static final Lines NO_LINES = Lines.of("");

    private Judges() {}

    /** What our rules find. */
    static List<Change> changes(LabelledEdit edit) {
        return new Comparison(edit.before().version("before"), edit.after().version("after"))
                .changes(NO_LINES, Map.of());
    }

    /** Our verdict of all of them. */
    static Verdict verdict(List<Change> changes) {
        return changes.stream().map(Change::verdict).reduce(Verdict.NONE, Verdict::and);
    }

    /** Whether our rules call it breaking. */
    static boolean ours(LabelledEdit edit) {
        return verdict(changes(edit)) == Verdict.BREAKING;
    }

    /** Whether our rules say that callers break on the wire. */
    static boolean oursOnTheWire(LabelledEdit edit) {
        return changes(edit).stream().anyMatch(change -> change.breaks().contains(Breaks.CALLERS));
    }

    /** Whether openapi-diff calls it incompatible. */
    static boolean openApiDiff(LabelledEdit edit) {
        return OpenApiCompare.fromContents(
                        edit.before().document(), edit.after().document())
                .isIncompatible();
    }

    /** Whether oasdiff finds an error in it. */
    static boolean oasdiff(LabelledEdit edit) {
        return Oasdiff.isBreaking(edit.before().document(), edit.after().document());
    }
}
