package io.externalaudiences.review.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.change.Change;
import io.externalaudiences.review.change.Spot;
import io.externalaudiences.review.change.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in an edited contract, each form of the page stays well-formed and shows it. */
final class AnyTextTest {

    private static final Path KNOWN = Path.of("../src/test/resources/io/externalaudiences/text/hostile-texts.json");
    private static final Pattern NUMBER = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    private final long seed = new Random().nextLong();
    private final List<String> texts = texts();
    private final Impact impact = impact();

    @TempDir
    private Path folder;

    @Test
    void htmlShowsEachTextAndNothingElseOfIt() throws IOException {
        Document page = Jsoup.parse(Files.readString(ImpactWriter.write(impact, folder)));

        assertThat(page.select("script, style, meta, link, img, iframe, a"))
                .as("seed %s", seed)
                .hasSize(4);
        List<Element> changes = page.select("ul.changes > li");
        assertThat(changes).hasSameSizeAs(texts);
        for (int index = 0; index < texts.size(); index++) {
            assertThat(meant(changes.get(index).child(1).wholeText())).isEqualTo(texts.get(index) + ".");
            assertThat(meant(changes.get(index).select(".why").first().wholeText()))
                    .isEqualTo(texts.get(index) + ".");
        }
        assertThat(page.select(".red li").stream().map(item -> meant(item.wholeText())))
                .containsExactlyElementsOf(texts);
    }

    @Test
    void jsonIsReadBackAsItWas() throws IOException {
        ImpactWriter.write(impact, folder);
        Path file = folder.resolve("impact.json");
        assertThat(Files.readString(file)).as("seed %s", seed).matches("[\\n -\\u007f]*");
        JsonNode json = new JsonMapper().readTree(file);

        for (int index = 0; index < texts.size(); index++) {
            assertThat(meant(json.path("changes").path(index).path("what").asString()))
                    .isEqualTo(texts.get(index));
            assertThat(meant(json.path("red").path(index).asString())).isEqualTo(texts.get(index));
        }
    }

    @Test
    void markdownKeepsItsTableAndHasNoMarkupOfAnEdit() {
        Node page = parsed(ImpactWriter.markdown(impact));

        assertThat(nodes(page))
                .as("seed %s", seed)
                .noneMatch(node -> node instanceof Link
                        || node instanceof Image
                        || node instanceof HtmlBlock
                        || node instanceof HtmlInline);
        List<Node> rows =
                nodes(page).stream().filter(TableRow.class::isInstance).toList();
        assertThat(rows).hasSize(texts.size() + 1);
        for (int index = 0; index < texts.size(); index++) {
            List<Node> cells = children(rows.get(index + 1));
            assertThat(cells).hasSize(4);
            assertThat(meant(text(cells.get(0)))).isEqualTo(texts.get(index) + ":7");
            assertThat(meant(text(cells.get(1)))).isEqualTo(texts.get(index));
            assertThat(meant(text(cells.get(3)))).isEqualTo(texts.get(index));
        }
        List<Node> items =
                nodes(page).stream().filter(ListItem.class::isInstance).toList();
        assertThat(items).hasSize(texts.size() + 5 + 1 + texts.size());
    }

    @Test
    void theChangelogInItCanBeCopied() {
        List<Node> blocks = nodes(parsed(ImpactWriter.markdown(impact))).stream()
                .filter(FencedCodeBlock.class::isInstance)
                .toList();

        assertThat(blocks).as("seed %s", seed).hasSize(1);
        String changelog = ((FencedCodeBlock) blocks.get(0)).getLiteral();
        assertThat(changelog).isEqualTo(ImpactWriter.changelog(impact).strip() + "\n");
        assertThat(nodes(parsed(changelog)).stream()
                        .filter(ListItem.class::isInstance)
                        .map(item -> meant(text(item))))
                .containsExactlyElementsOf(texts.stream()
                        .map(text -> text + ". Breaks callers on the wire.")
                        .toList());
    }

    private List<String> texts() {
        List<String> known = List.of(new JsonMapper().readValue(KNOWN, String[].class));
        List<String> texts = new ArrayList<>(known);
        Random random = new Random(seed);
        while (texts.size() < 400) {
            texts.add(random.ints(4, 0, known.size()).mapToObj(known::get).collect(Collectors.joining())
                    + (char) random.nextInt(0x10000));
        }
        return texts;
    }

    private Impact impact() {
        return new Impact(
                "1.0.0",
                "1.0.0",
                Verdict.BREAKING,
                "2.0.0",
                texts.stream()
                        .map(text -> new Change(
                                "pattern",
                                new Spot(text, "/" + text, 7),
                                text,
                                text,
                                EnumSet.of(Breaks.CALLERS),
                                new TreeSet<>(List.of("op" + text))))
                        .toList(),
                new RequirementImpact(
                        new TreeSet<>(texts), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>()),
                List.of(new AcceptedChange("enum", "/x", texts.get(0), "api-review", LocalDate.of(2027, 1, 31))),
                texts,
                List.of(new Section("Others", List.of(new Section.Group("First", Map.of("methods gone", texts))))));
    }

    /** What a text was before its characters were shown by their numbers. */
    private static String meant(String shown) {
        return NUMBER.matcher(shown)
                .replaceAll(
                        number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1), 16))));
    }

    private static Node parsed(String markdown) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
                .build()
                .parse(markdown);
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
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        return children(node).stream().map(AnyTextTest::text).collect(Collectors.joining());
    }
}
