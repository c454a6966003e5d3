package io.externalaudiences.review.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.change.Change;
import io.externalaudiences.review.change.Spot;
import io.externalaudiences.review.change.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The three forms tell the same. */
final class ImpactWriterTest {

    private static final Impact IMPACT = new Impact(
            "1.0.0",
            "1.0.0",
            Verdict.BREAKING,
            "2.0.0",
            List.of(new Change(
                    "pattern",
                    new Spot("external-audiences.yaml", "/components/schemas/A/pattern", 1234),
                    "A: the pattern was a and is <b>|c",
                    "what callers send today may be refused",
                    EnumSet.of(Breaks.CALLERS),
                    new TreeSet<>(List.of("startIngestionRun")))),
            new RequirementImpact(ids(), ids("RUN-002"), ids(), ids(), ids("RUN-001")),
            List.of(new AcceptedChange("enum", "/x", "agreed", "api-review", LocalDate.of(2027, 1, 31))),
            List.of("a breaking change that nobody answers for: pattern /components/schemas/A/pattern"),
            List.of(new Section(
                    "What others found",
                    List.of(
                            new Section.Group("First", Map.of("methods gone", List.of("run(a: List<b>)", "stop()"))),
                            new Section.Group("Second", Map.of())))));

    @TempDir
    private Path folder;

    @Test
    void theHtmlTellsAllAndEscapesIt() throws IOException {
        assertThat(ImpactWriter.write(IMPACT, folder))
                .content()
                .contains(
                        "breaking", "2.0.0", "external-audiences.yaml:1234", "callers on the wire", "RUN-002", "agreed")
                .contains("is &lt;b&gt;|c")
                .doesNotContain("<b>|c");
    }

    @Test
    void theMarkdownTellsAllAndKeepsItsTable() {
        assertThat(ImpactWriter.markdown(IMPACT))
                .contains("external-audiences.yaml:1234", "&lt;b&gt;\\|c", "callers on the wire", "- changed: RUN-002")
                .contains("nobody answers for");
    }

    @Test
    void theJsonHasTheWholeValue() throws IOException {
        ImpactWriter.write(IMPACT, folder);

        var json = new JsonMapper().readTree(folder.resolve("impact.json"));
        assertThat(json.at("/verdict").asString()).isEqualTo("BREAKING");
        assertThat(json.at("/changes/0/spot/line").asInt()).isEqualTo(1234);
        assertThat(json.at("/accepted/0/expires").asString()).isEqualTo("2027-01-31");
    }

    @Test
    void whatOthersFoundStandsInAllForms() throws IOException {
        assertThat(ImpactWriter.write(IMPACT, folder))
                .content()
                .containsSubsequence(
                        "<h2>What others found</h2>",
                        "<h3>First</h3>",
                        "<dt>methods gone <small>2</small></dt>",
                        "<code>run(a: List&lt;b&gt;)</code>",
                        "<h3>Second</h3>",
                        "nothing changes");
        assertThat(ImpactWriter.markdown(IMPACT))
                .contains("### What others found")
                .contains(
                        "**First**\n\n- methods gone\n  - `run(a: List<b>)`\n  - `stop()`\n\n**Second**: nothing changes\n\n### For the changelog");
        var json = new JsonMapper().readTree(folder.resolve("impact.json"));
        assertThat(json.at("/sections/0/groups/0/changes/methods gone/1").asString())
                .isEqualTo("stop()");
    }

    @Test
    void aSectionWithoutAnyChangeSaysSoOnce() {
        Section idle = new Section(
                "What others found",
                List.of(new Section.Group("First", Map.of()), new Section.Group("Second", Map.of())));

        assertThat(ImpactWriter.markdown(IMPACT.withSections(List.of(idle))))
                .contains("### What others found\n\nnothing changes\n")
                .doesNotContain("First");
    }

    @Test
    void theChangelogSaysWhomItBreaks() {
        assertThat(ImpactWriter.changelog(IMPACT)).contains("## 2.0.0", "### Breaking", "Breaks callers on the wire.");
    }

    private static SortedSet<String> ids(String... ids) {
        return new TreeSet<>(List.of(ids));
    }
}
