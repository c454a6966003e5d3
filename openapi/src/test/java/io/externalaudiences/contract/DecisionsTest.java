package io.externalaudiences.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each decision is complete, indexed, and has the requirements that follow from it. */
final class DecisionsTest {

    private static final Pattern MENTION = Pattern.compile("\\bR-\\d\\d\\b");
    private static final Pattern WORD = Pattern.compile("(?m)^\\| <a id=\"([a-z-]+)\"></a>([a-z ]+) \\|");
    private static final Pattern LINK = Pattern.compile("\\(#([a-z0-9-]+)\\)");

    static Stream<RuleCase> rules() {
        return Stream.of(
                broken(
                        "decisions-are-indexed",
                        DecisionsTest::badIndex,
                        "### <a id=\"r-25\"></a>R-25",
                        "### R-25",
                        "R-25"),
                broken("decisions-are-indexed", DecisionsTest::badIndex, "| [R-25](#r-25) |", "| R-25 |", "R-25"),
                broken(
                        "decisions-are-indexed",
                        DecisionsTest::badIndex,
                        "| Time to live | documented · ",
                        "| Time to live | ",
                        "R-25"),
                broken("decisions-are-complete", DecisionsTest::incomplete, "**Rejected**", "Rejected", "R-01"),
                broken("decision-links-lead-somewhere", DecisionsTest::brokenLinks, "(#r-22)", "(#r-222)", "r-222"),
                broken(
                        "words-are-defined-once-and-linked",
                        DecisionsTest::unlinkedWords,
                        "[canonical](#canonical)",
                        "canonical",
                        "R-27 does not say what canonical means"),
                broken(
                        "words-are-defined-once-and-linked",
                        DecisionsTest::unlinkedWords,
                        "| <a id=\"budget\"></a>budget |",
                        "| <a id=\"canonical\"></a>canonical |",
                        "canonical is defined 2 times"),
                new RuleCase(
                        "mentioned-decisions-exist",
                        DecisionsTest::unknownMentions,
                        broken -> broken.at("/info").put("description", "See R-98."),
                        "R-98"),
                new RuleCase(
                        "decisions-have-requirements",
                        DecisionsTest::withoutRequirement,
                        broken -> broken.requirement("ERROR-007").put("ruling", "R-03"),
                        "R-16"));
    }

    private static RuleCase broken(
            String name, Function<Parts, Stream<String>> rule, String text, String replacement, String complaint) {
        return new RuleCase(
                name, rule, parts -> parts.decisions = parts.decisions.replace(text, replacement), complaint);
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

    private static Stream<String> badIndex(Parts parts) {
        var decisions = Decisions.in(parts);
        var notIndexed = decisions.byId().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().strengths().equals(decisions.index().get(entry.getKey())))
                .map(entry -> entry.getKey() + " is not in the index with its strengths");
        var notWritten = decisions.index().keySet().stream()
                .filter(id -> decisions.of(id).isEmpty())
                .map(id -> id + " is only in the index");
        return Stream.concat(notIndexed, notWritten);
    }

    private static Stream<String> incomplete(Parts parts) {
        return Decisions.in(parts).byId().entrySet().stream()
                .flatMap(entry -> Stream.of(
                                "**Question.** ", "**The guide.** ", "| decision | strength |", "**Rejected**\n\n- ")
                        .filter(piece -> !entry.getValue().text().contains(piece))
                        .map(piece -> entry.getKey() + " lacks " + piece.strip()));
    }

    private static Stream<String> brokenLinks(Parts parts) {
        return LINK.matcher(parts.decisions)
                .results()
                .map(link -> link.group(1))
                .filter(anchor -> !parts.decisions.contains("<a id=\"" + anchor + "\">"))
                .map(anchor -> "there is no #" + anchor);
    }

    private static Stream<String> unlinkedWords(Parts parts) {
        var defined = WORD.matcher(parts.decisions)
                .results()
                .collect(groupingBy(word -> word.group(2), TreeMap::new, toList()));
        var repeated = defined.entrySet().stream()
                .filter(word -> word.getValue().size() > 1)
                .map(word -> word.getKey() + " is defined " + word.getValue().size() + " times");
        var unlinked = defined.keySet().stream()
                .flatMap(word -> Decisions.in(parts).byId().entrySet().stream()
                        .filter(decision -> decision.getValue().text().contains(word))
                        .filter(decision -> !decision.getValue().text().contains("(#" + word.replace(' ', '-') + ")"))
                        .map(decision -> decision.getKey() + " does not say what " + word + " means"));
        return Stream.concat(repeated, unlinked);
    }

    private static Stream<String> unknownMentions(Parts parts) {
        var decisions = Decisions.in(parts);
        return Stream.of(
                        parts.document.toString(),
                        parts.requirements.toString(),
                        parts.sections.toString(),
                        parts.decisions)
                .flatMap(text -> MENTION.matcher(text).results())
                .map(mention -> mention.group())
                .distinct()
                .filter(id -> decisions.of(id).isEmpty())
                .map(id -> id + " is mentioned, but was never decided");
    }

    private static Stream<String> withoutRequirement(Parts parts) {
        return Decisions.in(parts).byId().entrySet().stream()
                .flatMap(entry -> entry.getValue().strengths().stream()
                        .filter(List.of("documented", "necessary", "inferred")::contains)
                        .filter(strength -> Parts.each(parts.requirements)
                                .noneMatch(requirement ->
                                        requirement.path("ruling").asString().equals(entry.getKey())
                                                && requirement
                                                        .path("strength")
                                                        .asString()
                                                        .equals(strength)))
                        .map(strength -> entry.getKey() + " has no requirement that is " + strength));
    }
}
