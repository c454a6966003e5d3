package io.externalaudiences.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the lint rules had to say, from the JUnit reports that they have left. */
final class LintReports {

    private LintReports() {}

    /**
     * What they complain of, one sentence each.
     *
     * @param folder where the reports are
     * @throws IllegalArgumentException if there is none, for then no rule has looked
     */
    static List<String> complaints(Path folder) {
        List<Path> reports = reports(folder);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("--lint " + folder + " has no reports: the lint rules have not run");
        }
        return reports.stream().flatMap(LintReports::complaintsOf).distinct().toList();
    }

    private static List<Path> reports(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static Stream<String> complaintsOf(Path report) {
        Document document = parsed(report);
        return Stream.of("failure", "error")
                .map(document::getElementsByTagName)
                .flatMap(LintReports::elements)
                .map(LintReports::sentence);
    }

    private static String sentence(Element failure) {
        Element test = (Element) failure.getParentNode();
        String said = failure.getAttribute("message")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("^Expecting empty but was: ", "");
        String className = test.getAttribute("classname");
        return "lint, " + className.substring(className.lastIndexOf('.') + 1) + ": "
                + (said.isEmpty() ? failure.getTextContent().lines().findFirst().orElse("failed") : said);
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static Document parsed(Path report) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(report.toFile());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(report + " is no report of a test", e);
        }
    }
}
