package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.outcome.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a report as CI servers read test results: a test a requirement. What failed is a failure, what the kit got
 * wrong is an error, and what could not be judged, or failed and is provisional, is skipped, so that nothing of it
 * looks as if it had passed.
 */
public final class JunitReport {

    private JunitReport() {}

    /**
     * Writes {@code junit.xml} into a folder that is there, and says where it is.
     *
     * @throws IOException if the file cannot be written
     */
    public static Path write(Report report, Path folder) throws IOException {
        Path file = folder.resolve("junit.xml");
        try (OutputStream stream = Files.newOutputStream(file)) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            suite(report, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("junit.xml cannot be written", e);
        }
        return file;
    }

    private static void suite(Report report, XMLStreamWriter xml) throws XMLStreamException {
        List<RequirementResult> results = report.results();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "External Audiences conformance of " + report.target());
        xml.writeAttribute("tests", Integer.toString(results.size()));
        xml.writeAttribute(
                "failures",
                Long.toString(results.stream().filter(JunitReport::isFailure).count()));
        xml.writeAttribute("errors", count(results, Outcome.KIT_ERROR));
        xml.writeAttribute(
                "skipped",
                Long.toString(results.stream().filter(JunitReport::isSkipped).count()));
        xml.writeAttribute("timestamp", report.startedAt().toString());
        xml.writeAttribute(
                "time", String.format(Locale.ROOT, "%.3f", report.took().toMillis() / 1000.0));
        for (RequirementResult result : results) {
            test(result, xml);
        }
        xml.writeEndElement();
    }

    private static void test(RequirementResult result, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", result.requirement().area());
        xml.writeAttribute(
                "name", result.requirement().id() + " " + result.requirement().sentence());
        if (isFailure(result)) {
            told("failure", result, xml);
        } else if (isSkipped(result)) {
            told("skipped", result, xml);
        } else {
            toldByOutcome(result, xml);
        }
        xml.writeEndElement();
    }

    /** A waiver that has outlived its time is a failure, whatever became of the requirement. */
    private static boolean isFailure(RequirementResult result) {
        return !result.requirement().provisional() && isRed(result);
    }

    private static boolean isSkipped(RequirementResult result) {
        return EnumSet.of(Outcome.BLOCKED, Outcome.TOO_SLOW, Outcome.WAIVED).contains(result.outcome())
                || (result.requirement().provisional() && isRed(result));
    }

    private static boolean isRed(RequirementResult result) {
        return result.outcome() == Outcome.FAILED
                || (result.hasDeadWaiver()
                        && EnumSet.of(Outcome.PASSED, Outcome.WARNED, Outcome.RECORDED)
                                .contains(result.outcome()));
    }

    private static void toldByOutcome(RequirementResult result, XMLStreamWriter xml) throws XMLStreamException {
        switch (result.outcome()) {
            case KIT_ERROR -> told("error", result, xml);
            case WARNED, RECORDED -> {
                xml.writeStartElement("system-out");
                xml.writeCharacters(printable(result.outcome().words() + ": " + words(result)));
                xml.writeEndElement();
            }
            default -> {
                // An empty test case is one that has passed; the others were told of.
            }
        }
    }

    private static void told(String element, RequirementResult result, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("message", printable(result.words() + ": " + words(result)));
        xml.writeEndElement();
    }

    private static String words(RequirementResult result) {
        if (result.waiver() != null) {
            return result.waiver().words();
        }
        Evidence worst = result.evidence().get(0);
        return worst.expected() == null ? worst.actual() : "expected " + worst.expected() + ", but " + worst.actual();
    }

    /** XML has no way to write most control characters. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
    }

    private static String count(List<RequirementResult> results, Outcome... outcomes) {
        return Long.toString(results.stream()
                .filter(result -> List.of(outcomes).contains(result.outcome()))
                .count());
    }
}
