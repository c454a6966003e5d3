package io.externalaudiences.conformance.selftest.kit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillMatrixPagesTest {

    @TempDir
    private Path folder;

    @Test
    void whatNothingNoticesAndWhatNothingTurnsIsNamed() throws IOException {
        List<Requirement> judged =
                Requirements.ofContract().all().stream().limit(4).toList();
        String broken = judged.get(0).id();
        String beside = judged.get(3).id();
        KillMatrix matrix = new KillMatrix();
        matrix.judges(judged);
        matrix.saw("Errs", Map.of(broken, Outcome.FAILED, judged.get(1).id(), Outcome.BLOCKED));
        matrix.saw("ErrsTwice", Map.of(broken, Outcome.FAILED, beside, Outcome.WARNED));
        matrix.saw("NeverEnds", Map.of(judged.get(1).id(), Outcome.TOO_SLOW));
        matrix.saw("Survives", Map.of());

        KillMatrixPages.write(matrix, folder);

        assertThat(folder.resolve("kill-matrix.md"))
                .content()
                .contains("| of these noticed | 3 |", "| of these by a breach | 2 |", "Not noticed: `Survives`.")
                .contains("which can only come true too late: " + judged.get(1).id() + ", "
                        + judged.get(2).id() + ", " + beside + ".")
                .contains("| ErrsTwice | ", "Noticed without a breach", "`NeverEnds`")
                .containsPattern("\\| " + broken + " \\| \\w+ \\| Errs \\|");
        assertThat(folder.resolve("kill-matrix.html"))
                .content()
                .contains("3 of 4", "1 of 4", broken + " at Errs: failed", "<code>Survives</code>");
    }
}
