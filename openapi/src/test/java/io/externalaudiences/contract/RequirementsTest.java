package io.externalaudiences.contract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each requirement is complete, and what it names is there. */
final class RequirementsTest {

    private static final Set<String> MEMBERS = Set.of(
            "id", "strength", "operation", "sentence", "source", "ruling", "profile", "hints", "untestable-because");

    /**
     * What only a sentence before could explain: a time after nothing, a pronoun, one of things that were not named.
     */
    private static final Pattern LEANING_BEGINNING = Pattern.compile("^(After (that|this)|Then|And|But|So|Otherwise"
            + "|It|Its|They|Their|This|That|These|Those|Such|Here|There|Likewise|Also"
            + "|The (same|latter|former|other|others|first|second|rest)"
            + "|(The|Its) (answer|response|list|entry|result|request)(?! (to|of|for)))\\b");

    /** The same in the midst of a sentence. */
    private static final Pattern LEANING_WORD =
            Pattern.compile("\\b(such|also|likewise|as above|the latter|the former)\\b|\\b(too|that|it|them)\\.$");

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
                leaning("After that an update of the audience is refused."),
                leaning("It ends."),
                leaning("The answer holds operationId."),
                leaning("The second start is refused."),
                leaning("The same name may exist in two sandboxes."),
                leaning("The second of two such creates is refused."),
                leaning("The answer to an update also shows audienceName."),
                leaning("A number is accepted in an update too."),
                leaning("An audience just made is as old as the target's clock, and its name is not before it."),
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

    private static RuleCase leaning(String sentence) {
        return broken("requirements-stand-alone", RequirementsTest::leaningSentences, "sentence", sentence, sentence);
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

    private static Stream<String> leaningSentences(Parts parts) {
        return bad(
                parts,
                "sentence",
                sentence -> !LEANING_BEGINNING.matcher(sentence).find()
                        && !LEANING_WORD.matcher(sentence).find());
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
