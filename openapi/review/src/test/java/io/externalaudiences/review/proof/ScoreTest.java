package io.externalaudiences.review.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How well breaking edits are told from others: by our rules, and by openapi-diff. */
final class ScoreTest {

    private final List<LabelledEdit> edits =
            LabelledEdit.all().stream().filter(LabelledEdit::isOfDocument).toList();
    private final List<String> lines = new ArrayList<>();

    @Test
    void ourRulesAreRightAboutAllAndOpenApiDiffIsMeasuredBeside() throws IOException {
        Score ours = score("our rules", Judges::ours);
        Score openApiDiff = score("openapi-diff", Judges::openApiDiff);

        Files.write(Path.of("target", "labelled-edits.txt"), lines, UTF_8);
        lines.forEach(System.out::println);
        assertThat(ours.precision()).isEqualTo(1);
        assertThat(ours.recall()).isEqualTo(1);
        // The day on which it is as good as this, our rules are too many.
        assertThat(openApiDiff.recall()).isLessThan(1);
    }

    private Score score(String judge, Predicate<LabelledEdit> callsBreaking) {
        Score score = Score.NONE;
        List<String> mistakes = new ArrayList<>();
        for (LabelledEdit edit : edits) {
            boolean isBreaking = edit.verdict() == io.externalaudiences.review.change.Verdict.BREAKING;
            boolean isCalledBreaking = callsBreaking.test(edit);
            score = score.with(isBreaking, isCalledBreaking);
            if (isBreaking != isCalledBreaking) {
                mistakes.add("  " + (isBreaking ? "misses " : "false alarm: ") + edit);
            }
        }
        lines.add(judge + " on " + edits.size() + " edits: " + score);
        lines.addAll(mistakes);
        return score;
    }
}
