package io.externalaudiences.conformance.runner.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.externalaudiences.conformance.ledger.LeftBehind;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Profile;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The same report, in every form in which it is written. */
class ReportWritersTest {

    private static final ReportedExchange EXCHANGE = new ReportedExchange(
            "GET", "http://127.0.0.1/x", Map.of("a", "b"), null, 200, Map.of(), "\u0007<b>", 3, "curl");

    @TempDir
    Path folder;

    private final Report report = report();

    @Test
    void jsonKeepsItsPublishedSchema() throws IOException {
        String json = Files.readString(JsonReport.write(report, folder));

        try (InputStream schema = Report.class.getResourceAsStream("report.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void junitCountsWhatItTells() throws Exception {
        Path file = JunitReport.write(report, folder);

        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(Outcome.values().length));
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(Outcome.values().length);
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(suite.getElementsByTagName("error").getLength()).isEqualTo(1);
        assertThat(suite.getElementsByTagName("skipped").getLength()).isEqualTo(3);
        assertThat(suite.getAttribute("skipped")).isEqualTo("3");
    }

    @Test
    void htmlShowsWhatTheTargetSaidAsText() throws IOException {
        String html = Files.readString(HtmlReport.write(report, folder));

        assertThat(html)
                .contains("&lt;script&gt;alert(")
                .doesNotContain("<script>alert")
                .contains("non-conformant")
                .doesNotContain("http://www")
                .doesNotContain("src=");
    }

    @Test
    void markdownKeepsItsTable() throws IOException {
        String markdown = Files.readString(MarkdownReport.write(report, folder));

        assertThat(markdown)
                .contains("| core | **non-conformant** |")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; \\| x\\\\u{7}");
    }

    @Test
    void aProvisionalFailureIsToldAndFailsNoBuild() throws Exception {
        Requirement provisional = Requirements.ofContract().frozenAt(Set.of()).get("CREATE-001");
        Evidence evidence = new Evidence(Outcome.FAILED, "CREATE-001", "this", "that", List.of());
        Report report = report(List.of(new RequirementResult(provisional, Outcome.FAILED, List.of(evidence))));

        assertThat(JsonReport.write(report, folder)).content().contains("\"provisional\" : true");
        assertThat(HtmlReport.write(report, folder))
                .content()
                .contains("<b class=\"provisional\">provisional</b>", "1 failed (provisional)");
        assertThat(MarkdownReport.write(report, folder)).content().contains("| CREATE-001 | failed (provisional) |");
        assertThat(Summary.of(report)).contains("failed (provisional)  CREATE-001");
        assertThat(JunitReport.write(report, folder))
                .content()
                .contains("failures=\"0\"", "skipped=\"1\"", "<skipped message=\"failed (provisional): ");
    }

    /** One requirement a way to end, each with evidence that tries to break out of its form. */
    private static Report report() {
        List<Requirement> requirements = List.copyOf(Requirements.ofContract().all());
        List<RequirementResult> results = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            Evidence evidence = new Evidence(
                    outcome, "CREATE-001", "this", "<script>alert(1)</script> | x\u0007", List.of(EXCHANGE));
            results.add(new RequirementResult(
                    requirements.get(results.size()),
                    outcome,
                    outcome == Outcome.PASSED ? List.of() : List.of(evidence)));
        }
        return report(results);
    }

    private static Report report(List<RequirementResult> results) {
        List<RequirementResult> judged = results.stream()
                .filter(result -> result.outcome() != Outcome.KIT_ERROR)
                .toList();
        return new Report(
                "1.0.0",
                "1.0.0",
                URI.create("http://127.0.0.1:1/data/core/ais"),
                Instant.EPOCH,
                Duration.ofMillis(1234),
                7,
                new Conditions(
                        Map.of("run", Duration.ofMinutes(5)),
                        4,
                        42L,
                        "/external-audience/operations/",
                        null,
                        null,
                        100),
                List.of(ProfileVerdict.of(Profile.CORE, judged, 1, false)),
                results,
                List.of(Requirements.ofContract().get("CREATE-021")),
                List.of(new Observation("x", "this", "that", EXCHANGE)),
                new Footprint(3, 1, List.of(new LeftBehind("kit 1", "a1", "its DELETE was answered 500"))));
    }
}
