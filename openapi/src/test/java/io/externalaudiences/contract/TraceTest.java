package io.externalaudiences.contract;

import static java.util.stream.Collectors.toSet;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The trace leads from the guide's lines to all requirements that come from them. */
final class TraceTest {

    static Stream<RuleCase> rules() {
        return Stream.of(
                new RuleCase(
                        "traced-requirements-exist",
                        TraceTest::unknownRequirements,
                        broken -> line(broken, 0).putArray("requirements").add("DELETE-999"),
                        "line 533 became DELETE-999"),
                new RuleCase(
                        "lines-become-something",
                        TraceTest::undecidedLines,
                        broken -> line(broken, 0).remove("requirements"),
                        "line 533 "),
                new RuleCase(
                        "lines-become-something",
                        TraceTest::undecidedLines,
                        broken -> line(broken, 0).put("because", "It is repeated."),
                        "line 533 "),
                new RuleCase(
                        "lines-are-in-order",
                        TraceTest::disorderedLines,
                        broken -> line(broken, 1).put("line", 999),
                        "line 999"),
                new RuleCase(
                        "requirements-are-reached",
                        TraceTest::unreachedRequirements,
                        broken -> broken.linesOf("delete-audience").removeAll(),
                        "DELETE-001"));
    }

    private static ObjectNode line(Parts parts, int index) {
        return (ObjectNode) parts.linesOf("delete-audience").get(index);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(RuleCase rule) {
        rule.isKept();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void complainsWhenBroken(RuleCase rule) {
        rule.complainsWhenBroken();
    }

    private static Stream<String> unknownRequirements(Parts parts) {
        var known = Parts.each(parts.requirements)
                .map(requirement -> requirement.get("id").stringValue())
                .collect(toSet());
        return lines(parts)
                .flatMap(line -> Parts.each(line.path("requirements"))
                        .filter(id -> !known.contains(id.stringValue()))
                        .map(id -> "line " + line.get("line") + " became " + id.stringValue()));
    }

    private static Stream<String> undecidedLines(Parts parts) {
        return lines(parts)
                .filter(line -> line.path("requirements").isEmpty()
                        == line.path("because").asString().isEmpty())
                .map(line -> "line " + line.get("line") + " needs either requirements or a reason for having none");
    }

    private static Stream<String> disorderedLines(Parts parts) {
        return Parts.each(parts.sections).flatMap(section -> {
            var numbers = Parts.each(section.get("trace"))
                    .mapToInt(line -> line.get("line").intValue())
                    .toArray();
            var first = section.get("lines").get(0).intValue();
            var last = section.get("lines").get(1).intValue();
            return IntStream.range(0, numbers.length)
                    .filter(index ->
                            numbers[index] < (index == 0 ? first : numbers[index - 1]) || numbers[index] > last)
                    .mapToObj(index -> "line " + numbers[index] + " is out of its order");
        });
    }

    private static Stream<String> unreachedRequirements(Parts parts) {
        return Parts.each(parts.requirements)
                .filter(requirement -> !requirement.path("source").asString().equals("none"))
                .filter(requirement -> Parts.each(parts.sections)
                        .filter(section -> section.get("id").equals(requirement.get("source")))
                        .flatMap(section -> Parts.each(section.get("trace")))
                        .flatMap(line -> Parts.each(line.path("requirements")))
                        .noneMatch(requirement.get("id")::equals))
                .map(requirement -> requirement.path("id").asString() + " is reached by no line of "
                        + requirement.path("source").asString());
    }

    private static Stream<JsonNode> lines(Parts parts) {
        return Parts.each(parts.sections).flatMap(section -> Parts.each(section.get("trace")));
    }
}
