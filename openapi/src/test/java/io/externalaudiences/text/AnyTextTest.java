package io.externalaudiences.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a text holds, each form stays well-formed and gives the text back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyTextTest {

    private static final Pattern NUMBER = Pattern.compile("\\\\u\\{([0-9A-F]+)}");
    private static final Pattern LINKED_BY_GITHUB = Pattern.compile("@\\w|#\\d|GH-\\d|www\\.|://");

    private final long seed = new Random().nextLong();
    private final List<String> texts = HostileTexts.of(seed);
    private final Templates templates = Templates.beside(AnyTextTest.class);

    @Test
    void everyTextCanBeToldFromWhatIsShown() {
        everyText(text -> {
            assertThat(VisibleText.of(text)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\n\t]]");
            return meant(VisibleText.of(text));
        });
    }

    @Test
    void textThatCanBeSeenStaysAsItIs() {
        List.of("Zażółć gęślą jaźń", "日本語 عربي 𝒳 👍", "a\\b \\n \\u001b C:\\users", "<b>&amp; | `x` @y #1\n\tz")
                .forEach(text -> assertThat(VisibleText.of(text)).isEqualTo(text));
    }

    @Test
    void halfAPairAndAnEscapeAreShownByTheirNumbers() {
        assertThat(VisibleText.of("\ud800x\u001b[2J\ufffe\u0000")).isEqualTo("\\u{D800}x\\u{1B}[2J\\u{FFFE}\\u{0}");
        assertThat(VisibleText.of("\\u{1B}")).isEqualTo("\\u{5C}u{1B}");
        assertThat(VisibleText.inOneLine("a\nb")).isEqualTo("a\\u{A}b");
    }

    @Test
    void htmlHasNothingOfItButText() {
        everyText(text -> {
            var body = Jsoup.parse(filled("any.ftlh", text)).body();
            assertThat(body.getAllElements())
                    .extracting(org.jsoup.nodes.Element::tagName)
                    .containsExactly("body", "p");
            assertThat(body.child(0).childNodeSize()).isLessThanOrEqualTo(1);
            assertThat(body.child(0).attr("title")).isEqualTo(body.child(0).wholeText());
            return meant(body.child(0).wholeText());
        });
    }

    @Test
    void xmlIsWellFormed() {
        everyText(text -> {
            Element element = xml(filled("any.xml.ftl", text));
            assertThat(element.getChildNodes().getLength()).isLessThanOrEqualTo(1);
            assertThat(element.getAttribute("message")).isEqualTo(element.getTextContent());
            return meant(element.getTextContent());
        });
    }

    @Test
    void jsonIsReadBackAsItWas() {
        JsonMapper json = Json.mapper().build();
        everyText(text -> {
            byte[] written = json.writeValueAsBytes(Map.of(text, text));
            assertThat(new String(written, StandardCharsets.ISO_8859_1)).matches("[\n -\u007f]*");
            JsonNode read = new JsonMapper().readTree(written);
            assertThat(read.propertyNames())
                    .containsExactly(read.iterator().next().stringValue());
            return meant(read.iterator().next().stringValue());
        });
    }

    @Test
    void markdownHasNothingOfItButTextWhereverItStands() {
        for (String template : List.of(
                "paragraph.md.ftl", "line.md.ftl", "item.md.ftl", "bold.md.ftl", "head.md.ftl", "cell.md.ftl")) {
            everyText(text -> meant(onlyText(template, text)));
        }
    }

    @Test
    void markdownHasNothingOfItButOneCodeSpan() {
        for (String template : List.of("code.md.ftl", "code-in-cell.md.ftl")) {
            everyText(text -> meant(onlyText(template, text)));
        }
    }

    @Test
    void aTerminalGetsNoControlCharacterButLineFeeds() {
        everyText(text -> {
            String shown = filled("any.text.ftl", text);
            assertThat(shown).hasLineCount(2).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
            return meant(shown.substring("x ".length(), shown.indexOf("\ny")));
        });
    }

    @Test
    void whateverIsPrintedOnATerminalPassesItsEscaping() {
        everyText(text -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Terminal.writer(new PrintStream(bytes, true, StandardCharsets.UTF_8))
                    .println(text);
            String shown = bytes.toString(StandardCharsets.UTF_8);
            assertThat(shown).endsWith(System.lineSeparator()).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
            return meant(
                    shown.substring(0, shown.length() - System.lineSeparator().length()));
        });
    }

    @Test
    void proseInMarkdownCanBeRead() {
        assertThat(Markdown.prose("1.0.0: 3 of 5 runs, status is \"FAILED\" (a-b), and not x > y"))
                .isEqualTo("1.0.0: 3 of 5 runs, status is \"FAILED\" (a-b), and not x &gt; y");
        assertThat(Markdown.code("{\"name\": \"a@b.example\"}")).isEqualTo("`{\"name\": \"a@b.example\"}`");
    }

    private void everyText(UnaryOperator<String> through) {
        for (String text : texts) {
            try {
                assertThat(through.apply(text)).isEqualTo(text);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", text " + VisibleText.inOneLine(text), e);
            }
        }
    }

    private String filled(String template, String text) {
        return templates.filled(template, Map.of("text", text));
    }

    /** What a text was before its characters were shown by their numbers. */
    private static String meant(String shown) {
        return NUMBER.matcher(shown)
                .replaceAll(number -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(number.group(1), 16))));
    }

    /** The text of the one place for it in a page, in which nothing else may be but what the template itself has. */
    private String onlyText(String template, String text) {
        Parser parser = Parser.builder()
                .extensions(
                        List.of(TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create()))
                .build();
        Node page = parser.parse(filled(template, text));
        Node plain = parser.parse(filled(template, "x"));
        StringBuilder read = new StringBuilder();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                assertThat(node.getLiteral()).doesNotContainPattern(LINKED_BY_GITHUB);
                read.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                read.append(node.getLiteral());
            }
        });
        if (!text.isEmpty()) {
            assertThat(shape(page)).isEqualTo(shape(plain));
        }
        return read.substring("before".length(), read.length() - "after".length());
    }

    /** Which elements a page has, without its texts. */
    private static String shape(Node node) {
        StringBuilder shape = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean isSecondText = child instanceof Text && child.getPrevious() instanceof Text;
            shape.append(isSecondText ? "" : child.getClass().getSimpleName() + shape(child));
        }
        return "(" + shape + ")";
    }

    private static Element xml(String text) {
        try {
            DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("ill-formed: " + text, e);
        }
    }
}
