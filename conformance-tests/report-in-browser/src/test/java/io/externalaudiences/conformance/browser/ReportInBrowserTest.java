package io.externalaudiences.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/**
 * The report as people meet it: by eye, by keyboard and by screen reader, in light and dark, on a desk and on a phone.
 */
class ReportInBrowserTest {

    private static final Path FOLDER = Path.of("target", "reports").toAbsolutePath();
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static ChromeDriver browser;
    private static Map<String, Path> reports;

    @BeforeAll
    static void open() throws IOException {
        reports = Map.of("green", Reports.green(FOLDER), "red", Reports.red(FOLDER));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-dev-shm-usage");
        System.setProperty("webdriver.chrome.driver", System.getProperty("chromedriver", "/usr/bin/chromedriver"));
        browser = new ChromeDriver(options);
    }

    @AfterAll
    static void close() {
        browser.quit();
    }

    static Stream<Arguments> views() {
        return Stream.of("green", "red")
                .flatMap(report -> Stream.of("light", "dark")
                        .flatMap(scheme -> Stream.of(390, 1280).map(width -> Arguments.of(report, scheme, width))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingSeriousStandsInTheWayOfAnybody(String report, String scheme, int width) throws IOException {
        show(report, scheme, width);
        List<String> found = violations();
        picture(report + "-" + scheme + "-" + width);

        openWhatDidNotPass();
        found.addAll(violations());
        picture(report + "-" + scheme + "-" + width + "-open");

        assertThat(found).isEmpty();
        assertThat((Boolean) browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .describedAs("nothing is wider than the screen")
                .isTrue();
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void aLinkOpensItsRequirement() {
        show("red", "light", 1280);
        browser.get(reports.get("red").toUri() + "#DELETE-001");

        assertThat(browser.findElement(By.id("DELETE-001")).getDomAttribute("open"))
                .isNotNull();
    }

    @Test
    void theFilterNeedsNoMouse() {
        show("red", "light", 1280);
        WebElement search = browser.findElement(By.id("text"));
        search.sendKeys("DELETE-001");
        assertThat(shownRows()).isEqualTo(1);

        search.sendKeys(Keys.TAB, Keys.SPACE);
        assertThat(shownRows()).describedAs("the first outcome is taken out").isZero();

        browser.findElement(By.id("clear")).sendKeys(Keys.ENTER);
        assertThat(shownRows()).isGreaterThan(60);
    }

    @Test
    void aCellShowsItsRows() {
        show("red", "light", 1280);
        WebElement cell = browser.findElement(By.cssSelector(".cell.failed"));
        cell.sendKeys(Keys.ENTER);

        assertThat(browser.findElement(By.id("shown")).getText())
                .endsWith(": " + cell.getDomAttribute("data-area") + ", " + cell.getDomAttribute("data-operation"));
    }

    private static long shownRows() {
        return (Long) browser.executeScript("return document.querySelectorAll('.row:not([hidden])').length");
    }

    private static void show(String report, String scheme, int width) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.get("about:blank");
        browser.get(reports.get(report).toUri().toString());
    }

    private static void openWhatDidNotPass() {
        browser.executeScript("""
                document.querySelectorAll('.row').forEach(row => { row.open = row.dataset.outcome !== 'passed'; });
                document.querySelectorAll('.row[open] .evidence').forEach(one => one.querySelectorAll('details').forEach((part, index) => {
                  part.open = index < 2; }));
                """);
    }

    private static List<String> violations() {
        return new ArrayList<>(new AxeBuilder()
                .analyze(browser).getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml() + " "
                                        + rule.getNodes().get(0).getFailureSummary())
                        .toList());
    }

    private static void picture(String name) throws IOException {
        Object height = browser.executeScript("return Math.min(4000, document.documentElement.scrollHeight)");
        Object shot = browser.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of(
                                        "x",
                                        0,
                                        "y",
                                        0,
                                        "width",
                                        browser.executeScript("return innerWidth"),
                                        "height",
                                        height,
                                        "scale",
                                        1)))
                .get("data");
        Path pictures = Files.createDirectories(FOLDER.resolve("pictures"));
        Files.write(pictures.resolve(name + ".png"), OutputType.BYTES.convertFromBase64Png(shot.toString()));
    }
}
