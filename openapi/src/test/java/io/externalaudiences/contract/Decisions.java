package io.externalaudiences.contract;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** DECISIONS.md, as far as a rule has to understand it. */
record Decisions(Map<String, Decision> byId, Map<String, List<String>> index) {

    /** The strongest first, as the index has them. */
    private static final List<String> ORDER = List.of("documented", "necessary", "inferred", "open", "method");

    private static final Pattern SECTION =
            Pattern.compile("(?ms)^### <a id=\"r-(\\d\\d)\"></a>(R-\\1) · .*?(?=^##|\\z)");
    private static final Pattern PART =
            Pattern.compile("(?m)^\\| .+ \\| (documented|necessary|inferred|open|method) \\|$");
    private static final Pattern INDEXED =
            Pattern.compile("(?m)^\\| \\[(R-\\d\\d)]\\(#r-\\d\\d\\) \\| .+ \\| (.+) \\|$");

    /**
     * One decision.
     *
     * @param strengths of its parts, each once
     * @param text the whole section
     */
    record Decision(List<String> strengths, String text) {}

    static Decisions in(Parts parts) {
        return new Decisions(
                SECTION.matcher(parts.decisions)
                        .results()
                        .collect(toMap(
                                section -> section.group(2),
                                Decisions::decision,
                                (one, other) -> one,
                                LinkedHashMap::new)),
                INDEXED.matcher(parts.decisions)
                        .results()
                        .collect(toMap(
                                line -> line.group(1),
                                line -> List.of(line.group(2).split(" · ", -1)),
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }

    Optional<Decision> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static Decision decision(MatchResult section) {
        var strengths = PART.matcher(section.group())
                .results()
                .map(part -> part.group(1))
                .distinct()
                .sorted((one, other) -> Integer.compare(ORDER.indexOf(one), ORDER.indexOf(other)))
                .toList();
        return new Decision(strengths, section.group());
    }
}
