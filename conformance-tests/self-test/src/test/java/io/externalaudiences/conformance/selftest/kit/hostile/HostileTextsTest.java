package io.externalaudiences.conformance.selftest.kit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.selftest.kit.HeadProxy;
import io.externalaudiences.conformance.selftest.kit.KitProcess;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever texts a target answers – in bodies, headers and beside its statuses –, the run ends with a verdict. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class HostileTextsTest {

    private static final Path KNOWN =
            Path.of("../../openapi/src/test/resources/io/externalaudiences/text/hostile-texts.json");

    private static final int BROKEN = 1;
    private static final int UNUSABLE = 3;
    private static final int ENOUGH_TO_BE_TAKEN_FOR_AN_IMPLEMENTATION = 20;

    /** What a head can hold: one line, of bytes. */
    private static final String IN_HEADS =
            "\u001b[31m\u009b2J\u007f\u0085 <script>alert(1)</script> ]]> | ` @everyone #1";

    @TempDir
    private Path folder;

    @Test
    void endWithAVerdictAndReportsThatCanBeRead() throws Exception {
        assertThat(certify(ENOUGH_TO_BE_TAKEN_FOR_AN_IMPLEMENTATION)).as(said()).isEqualTo(BROKEN);

        assertThat(said()).doesNotContainPattern("[\\p{Cc}&&[^\n]]").contains("\\u{");
        readsAsJson();
        readsAsXml();
        readsAsHtml();
        readsAsMarkdown();
    }

    @Test
    void areNoFaultOfTheKitInTheFirstAnswerEither() throws Exception {
        assertThat(certify(0)).as(said()).isIn(BROKEN, UNUSABLE);

        assertThat(said()).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
    }

    private int certify(int wellBehaved) throws IOException, InterruptedException {
        String huge = "\ud83d\ude00|".repeat(1_500);
        // Whichever of them a message quotes, all of them end so.
        List<String> texts = Stream.concat(
                        Stream.of(new JsonMapper().readValue(KNOWN, String[].class)), Stream.of(huge))
                .map(text -> text + "\ud800\u001b[31m")
                .toList();
        try (MinimalTarget target = MinimalTarget.start(new SaysHostileTexts(texts, wellBehaved));
                HeadProxy proxy = new HeadProxy(target.url(), HostileTextsTest::hostile)) {
            return new KitProcess(folder)
                    .with("-Xmx128m")
                    .with("-Dstdout.encoding=UTF-8")
                    .with("-Dstderr.encoding=UTF-8")
                    .certify(proxy.url(), configuration(), "--threads", "8");
        }
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("output.txt"));
    }

    private void readsAsJson() {
        JsonNode report = new JsonMapper().readTree(folder.resolve("report/report.json"));
        assertThat(report.path("results").toString())
                .contains("\\\\u{D800}", "\\u001B[31m", "<script>alert(1)</script>");
    }

    private void readsAsXml() throws Exception {
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(folder.resolve("report/junit.xml").toFile())
                        .getElementsByTagName("failure")
                        .getLength())
                .isPositive();
    }

    private void readsAsHtml() throws IOException {
        var page = Jsoup.parse(Files.readString(folder.resolve("report/report.html")));
        assertThat(page.select("script, style, img, iframe, a:not([href^=#])")).hasSize(2);
        assertThat(page.select("pre").text()).contains("\\u{1B}[31m", "<script>alert(1)</script>");
    }

    private void readsAsMarkdown() throws IOException {
        var extensions = List.of(TablesExtension.create(), AutolinkExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder()
                        .extensions(extensions)
                        .build()
                        .parse(Files.readString(folder.resolve("report/report.md"))));
        var page = Jsoup.parse(html);
        assertThat(page.select("a, img, script, b, del")).isEmpty();
        assertThat(page.select("table")).hasSize(2);
        assertThat(page.select("table").get(1).select("tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.select("td")).hasSize(5));
    }

    private Path configuration() throws IOException {
        Path configuration = Path.of(new KitProcess(folder).configuration());
        return Files.writeString(
                configuration,
                Files.readString(configuration)
                        .replaceFirst("(?s)budgets:.*", "budgets: {create: 2, run: 4, consistency: 2, exchange: 10}"));
    }

    private static String hostile(String head) {
        return head.replaceFirst("^(HTTP/1.1 \\d+)[^\r]*", "$1 " + IN_HEADS + "\r\nX-Text: " + IN_HEADS);
    }
}
