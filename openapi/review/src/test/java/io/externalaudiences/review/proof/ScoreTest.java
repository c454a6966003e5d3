package io.externalaudiences.review.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How well breaking edits are told from others: by our rules, and by openapi-diff. */
final class ScoreTest {

    private final List<LabelledEdit> edits =
            LabelledEdit.all().stream().filter(LabelledEdit::isOfDocument).toList();
    private final List<String> lines = new ArrayList<>();

    @Test
    void ourRulesAreRightAboutAllAndOpenApiDiffIsMeasuredBeside() throws IOException {
        Score ours = score("our rules, breaking", Judges::ours, LabelledEdit::isBreaking);
        Score oursOnTheWire =
                score("our rules, callers on the wire", Judges::oursOnTheWire, LabelledEdit::breaksCallers);
        Set<LabelledEdit> incompatible =
                edits.stream().filter(Judges::openApiDiff).collect(toSet());
        Score openApiDiff = score("openapi-diff, breaking", incompatible::contains, LabelledEdit::isBreaking);
        score("openapi-diff, callers on the wire", incompatible::contains, LabelledEdit::breaksCallers);
        if (Oasdiff.isThere()) {
            Set<LabelledEdit> refused = edits.stream().filter(Judges::oasdiff).collect(toSet());
            score("oasdiff, breaking", refused::contains, LabelledEdit::isBreaking);
            score("oasdiff, callers on the wire", refused::contains, LabelledEdit::breaksCallers);
        }

        Files.write(Path.of("target", "labelled-edits.txt"), lines, UTF_8);
        assertThat(ours).as("%s", lines).isEqualTo(new Score(ours.found(), 0, 0));
        assertThat(oursOnTheWire).as("%s", lines).isEqualTo(new Score(oursOnTheWire.found(), 0, 0));
        assertThat(openApiDiff.recall())
                .as("on the day on which openapi-diff is as good as this, our rules are too many")
                .isLessThan(1);
    }

    private Score score(String judge, Predicate<LabelledEdit> says, Predicate<LabelledEdit> label) {
        Score score = Score.NONE;
        List<String> mistakes = new ArrayList<>();
        for (LabelledEdit edit : edits) {
            boolean is = label.test(edit);
            boolean isSaid = says.test(edit);
            score = score.with(is, isSaid);
            if (is != isSaid) {
                mistakes.add((is ? "  misses       " : "  false alarm  ") + edit);
            }
        }
        lines.add(judge + ", " + edits.size() + " edits: " + score);
        lines.addAll(mistakes);
        return score;
    }
}
