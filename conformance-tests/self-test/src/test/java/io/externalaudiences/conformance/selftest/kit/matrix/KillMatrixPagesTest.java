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
                Requirements.ofContract().all().stream().limit(3).toList();
        String turned = judged.get(0).id();
        KillMatrix matrix = new KillMatrix();
        matrix.judges(judged);
        matrix.saw("Errs", Map.of(turned, Outcome.FAILED, judged.get(1).id(), Outcome.BLOCKED));
        matrix.saw("Survives", Map.of());

        KillMatrixPages.write(matrix, folder);

        assertThat(folder.resolve("kill-matrix.md"))
                .content()
                .contains("| of these noticed | 1 |", "Not noticed: `Survives`.")
                .contains("Turned by none: " + judged.get(1).id() + ", "
                        + judged.get(2).id() + ".")
                .containsPattern("\\| " + turned + " \\| \\w+ \\| Errs \\|");
        assertThat(folder.resolve("kill-matrix.html"))
                .content()
                .contains("1 of 2", "1 of 3", turned + " at Errs: failed", "<code>Survives</code>");
    }
}
