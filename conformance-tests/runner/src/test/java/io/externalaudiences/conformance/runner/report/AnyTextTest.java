package io.externalaudiences.conformance.runner.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.ledger.LeftBehind;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Profile;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a target answers, each form of the report stays well-formed and shows it. */
class AnyTextTest {

    private static final Path KNOWN =
            Path.of("../../openapi/src/test/resources/io/externalaudiences/text/hostile-texts.json");
    private static final Pattern NUMBER = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    private final long seed = new Random().nextLong();
    private final List<String> texts = texts();
    private final Report report = report();

    @TempDir
    private Path folder;

    @Test
    void htmlShowsEachTextAndNothingElseOfIt() throws IOException {
        Document page = Jsoup.parse(Files.readString(HtmlReport.write(report, folder)));

        assertThat(page.select("script, style, meta, link, img, iframe, b.bold"))
                .hasSize(5);
        assertThat(page.select("a:not([href^=#])")).isEmpty();
        for (int index = 0; index < texts.size(); index++) {
            var row = page.getElementById(id(index));
            assertThat(row).isNotNull();
            assertThat(row.select("pre")).as("seed %s", seed).hasSize(3);
            assertThat(meant(row.select("div.expected p").first().wholeText())).isEqualTo(texts.get(index));
            assertThat(meant(row.select("div.actual p").first().wholeText())).isEqualTo("but " + texts.get(index));
            assertThat(meant(row.select("pre").get(1).wholeText()))
                    .contains("200\nX: " + texts.get(index), "body: " + texts.get(index));
        }
    }

    @Test
    void jsonIsReadBackAsItWas() throws IOException {
        Path file = JsonReport.write(report, folder);
        assertThat(Files.readString(file)).matches("[\\n -\\u007f]*");
        JsonNode results = new JsonMapper().readTree(file).path("results");

        for (int index = 0; index < texts.size(); index++) {
            JsonNode evidence = results.path(index).path("evidence").path(0);
            assertThat(meant(evidence.path("expected").asString()))
                    .as("seed %s", seed)
                    .isEqualTo(texts.get(index));
            assertThat(meant(evidence.at("/exchanges/0/responseHeaders/X").asString()))
                    .isEqualTo(texts.get(index));
        }
    }

    @Test
    void junitIsWellFormed() throws Exception {
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(JunitReport.write(report, folder).toFile())
                .getDocumentElement();

        NodeList cases = suite.getElementsByTagName("testcase");
        assertThat(cases.getLength()).isEqualTo(texts.size());
        for (int index = 0; index < texts.size(); index++) {
            NodeList failure = ((Element) cases.item(index)).getElementsByTagName("failure");
            assertThat(meant(((Element) failure.item(0)).getAttribute("message")))
                    .as("seed %s", seed)
                    .endsWith("expected " + texts.get(index) + ", but but " + texts.get(index));
        }
    }

    @Test
    void markdownKeepsItsTableAndHasNoMarkupOfATarget() throws IOException {
        Node page = Parser.builder()
                .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
                .build()
                .parse(Files.readString(MarkdownReport.write(report, folder)));

        List<Node> bodies =
                nodes(page).stream().filter(TableBody.class::isInstance).toList();
        List<Node> rows = children(bodies.get(1));
        assertThat(rows).as("seed %s", seed).hasSameSizeAs(texts);
        for (int index = 0; index < texts.size(); index++) {
            List<Node> cells = children(rows.get(index));
            assertThat(cells).hasSize(5).allMatch(TableCell.class::isInstance);
            assertThat(nodes(rows.get(index)))
                    .allMatch(node -> node instanceof TableRow || node instanceof TableCell || node instanceof Text);
            assertThat(meant(text(cells.get(3)))).isEqualTo(texts.get(index));
            assertThat(meant(text(cells.get(4)))).isEqualTo("but " + texts.get(index));
        }
        assertThat(nodes(page).stream().filter(node -> node instanceof StrongEmphasis || node instanceof Code))
                .hasSize(2);
    }

    @Test
    void theSummaryHasNoControlCharacterAndNoLineOfATarget() {
        String summary = Summary.of(report);

        assertThat(summary).as("seed %s", seed).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\n]]");
        assertThat(summary.lines()
                        .filter(line -> line.startsWith("  expected  "))
                        .map(line -> meant(line.substring("  expected  ".length()))))
                .containsExactlyElementsOf(texts);
        assertThat(summary.lines().filter(line -> line.startsWith("core"))).hasSize(1);
        assertThat(summary.lines().filter(line -> line.startsWith("::"))).isEmpty();
    }

    /** As many as there are requirements: the known ones first, then mixtures of them. */
    private List<String> texts() {
        List<String> known = List.of(new JsonMapper().readValue(KNOWN, String[].class));
        List<String> texts = new ArrayList<>(known);
        Random random = new Random(seed);
        while (texts.size() < Requirements.ofContract().all().size()) {
            texts.add(random.ints(4, 0, known.size()).mapToObj(known::get).collect(Collectors.joining())
                    + (char) random.nextInt(0x10000));
        }
        return texts.subList(0, Requirements.ofContract().all().size());
    }

    private static String id(int index) {
        return List.copyOf(Requirements.ofContract().all()).get(index).id();
    }

    private Report report() {
        List<RequirementResult> results = new ArrayList<>();
        Iterator<Requirement> requirements = Requirements.ofContract().all().iterator();
        for (String text : texts) {
            Requirement requirement = requirements.next();
            ReportedExchange exchange = new ReportedExchange(
                    "GET",
                    "http://x/" + text,
                    Map.of("Y", text),
                    text,
                    200,
                    Map.of("X", text),
                    "body: " + text,
                    3,
                    text);
            results.add(new RequirementResult(
                    requirement,
                    Outcome.FAILED,
                    List.of(new Evidence(Outcome.FAILED, requirement.id(), text, "but " + text, List.of(exchange)))));
        }
        String all = String.join("", texts);
        return new Report(
                "1.0.0",
                "1.0.0",
                URI.create("http://127.0.0.1:1/data/core/ais"),
                Instant.EPOCH,
                Duration.ofSeconds(1),
                7,
                new Conditions(Map.of("run", Duration.ofMinutes(5)), 4, null, null, null, null, null),
                List.of(ProfileVerdict.of(Profile.CORE, results, 0, false)),
                results,
                List.of(),
                List.of(),
                new Footprint(3, 1, List.of(new LeftBehind(all, all, all))));
    }

    /** What a text was before its characters were shown by their numbers. */
    private static String meant(String shown) {
        return NUMBER.matcher(shown)
                .replaceAll(
                        number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1), 16))));
    }

    private static List<Node> nodes(Node node) {
        List<Node> nodes = new ArrayList<>(List.of(node));
        children(node).forEach(child -> nodes.addAll(nodes(child)));
        return nodes;
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static String text(Node node) {
        return children(node).stream().map(child -> ((Text) child).getLiteral()).collect(Collectors.joining());
    }
}
