package io.externalaudiences.contract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each requirement is complete, and what it names is there. */
final class RequirementsTest {

    private static final Set<String> MEMBERS = Set.of(
            "id", "strength", "operation", "sentence", "source", "ruling", "profile", "hints", "untestable-because");

    static Stream<RuleCase> rules() {
        return Stream.of(
                broken("requirement-ids-are-unique", RequirementsTest::repeatedIds, "id", "CREATE-002", "CREATE-002"),
                broken("requirement-ids-are-well-formed", RequirementsTest::badIds, "id", "CREATE-1", "CREATE-1"),
                broken("requirements-are-known-by", RequirementsTest::unknownMembers, "level", "MUST", "level"),
                broken("requirements-are-known-by", RequirementsTest::unknownStrengths, "strength", "strong", "strong"),
                broken("requirements-are-known-by", RequirementsTest::unknownProfiles, "profile", "all", "all"),
                broken(
                        "requirements-name-an-operation",
                        RequirementsTest::unknownOperations,
                        "operation",
                        "createAudience",
                        "createAudience"),
                broken(
                        "requirements-are-sentences",
                        RequirementsTest::unfinishedSentences,
                        "sentence",
                        "no full stop",
                        "no full stop"),
                broken("requirements-name-a-decision", RequirementsTest::unknownRulings, "ruling", "R-99", "R-99"),
                broken(
                        "requirements-are-as-strong-as-their-decision",
                        RequirementsTest::strengthsOfNoDecision,
                        "strength",
                        "open",
                        "R-03"),
                broken(
                        "requirements-name-a-section",
                        RequirementsTest::unknownSources,
                        "source",
                        "chapter-1",
                        "chapter-1"),
                broken(
                        "requirements-name-a-section",
                        RequirementsTest::documentedNowhere,
                        "source",
                        "none",
                        "CREATE-001"));
    }

    private static RuleCase broken(
            String name, Function<Parts, Stream<String>> rule, String member, String value, String complaint) {
        return new RuleCase(name, rule, parts -> parts.requirement("CREATE-001").put(member, value), complaint);
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

    private static Stream<String> repeatedIds(Parts parts) {
        return Parts.each(parts.requirements)
                .collect(groupingBy(requirement -> requirement.path("id").asString(), counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey() + " is there " + entry.getValue() + " times");
    }

    private static Stream<String> badIds(Parts parts) {
        return bad(
                parts, "id", id -> id.matches("(CREATE|OPERATION|UPDATE|RUN|DELETE|ERROR|ACCESS|ISOLATION)-[0-9]{3}"));
    }

    private static Stream<String> unknownMembers(Parts parts) {
        return Parts.each(parts.requirements)
                .flatMap(requirement -> requirement.properties().stream()
                        .filter(member -> !MEMBERS.contains(member.getKey()))
                        .map(member -> idOf(requirement) + " has a " + member.getKey()));
    }

    private static Stream<String> unknownStrengths(Parts parts) {
        return bad(parts, "strength", Set.of("documented", "necessary", "inferred", "open")::contains);
    }

    private static Stream<String> unknownProfiles(Parts parts) {
        return bad(parts, "profile", Set.of("core", "ingestion", "access")::contains);
    }

    private static Stream<String> unknownOperations(Parts parts) {
        var operations = parts.operations()
                .map(operation -> operation.get("operationId").stringValue())
                .collect(toSet());
        return bad(parts, "operation", operation -> operation.equals("any") || operations.contains(operation));
    }

    private static Stream<String> unfinishedSentences(Parts parts) {
        return bad(parts, "sentence", sentence -> sentence.endsWith("."));
    }

    private static Stream<String> unknownRulings(Parts parts) {
        var decisions = Decisions.in(parts);
        return bad(parts, "ruling", ruling -> decisions.of(ruling).isPresent());
    }

    private static Stream<String> strengthsOfNoDecision(Parts parts) {
        var decisions = Decisions.in(parts);
        return Parts.each(parts.requirements)
                .filter(requirement -> decisions
                        .of(requirement.path("ruling").asString())
                        .filter(decision -> !decision.strengths()
                                .contains(requirement.path("strength").asString()))
                        .isPresent())
                .map(requirement -> idOf(requirement) + ": nothing in "
                        + requirement.path("ruling").asString() + " is "
                        + requirement.path("strength").asString());
    }

    private static Stream<String> unknownSources(Parts parts) {
        var sections = Parts.each(parts.sections)
                .map(section -> section.get("id").stringValue())
                .collect(toSet());
        return bad(parts, "source", source -> source.equals("none") || sections.contains(source));
    }

    private static Stream<String> documentedNowhere(Parts parts) {
        return Parts.each(parts.requirements)
                .filter(requirement -> requirement.path("strength").asString().equals("documented"))
                .filter(requirement -> requirement.path("source").asString().equals("none"))
                .map(requirement -> idOf(requirement) + " is documented, but nowhere");
    }

    private static Stream<String> bad(Parts parts, String member, Predicate<String> good) {
        return Parts.each(parts.requirements)
                .filter(requirement -> !good.test(requirement.path(member).asString()))
                .map(requirement -> idOf(requirement) + ": " + member + " is "
                        + requirement.path(member).asString());
    }

    private static String idOf(JsonNode requirement) {
        return requirement.path("id").asString();
    }
}
