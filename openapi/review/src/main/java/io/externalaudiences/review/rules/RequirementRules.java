package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Level;
import io.externalaudiences.contract.model.Strength;
import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.change.Change;
import io.externalaudiences.review.change.Spot;
import io.externalaudiences.review.version.ContractVersion;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What changes when the promises of a conforming server do. */
final class RequirementRules {

    private static final String FILE = "requirements.yaml";

    private final ContractVersion before;
    private final ContractVersion after;
    private final Findings findings;
    private final Map<String, Integer> lines;

    /** @param lines the line of each requirement of the later version */
    RequirementRules(ContractVersion before, ContractVersion after, Findings findings, Map<String, Integer> lines) {
        this.before = before;
        this.after = after;
        this.findings = findings;
        this.lines = lines;
    }

    void compare() {
        Set<String> ids = new TreeSet<>(before.requirements().keySet());
        ids.addAll(after.requirements().keySet());
        for (String id : ids) {
            JsonNode earlier = before.requirements().get(id);
            JsonNode later = after.requirements().get(id);
            if (earlier == null) {
                relevel("requirement-added", id, later, Level.MAY, level(later), "is new, a " + level(later));
            } else if (later == null) {
                relevel("requirement-removed", id, earlier, level(earlier), Level.MAY, "is gone, a " + level(earlier));
            } else if (!earlier.equals(later)) {
                changed(id, earlier, later);
            }
        }
    }

    private void changed(String id, JsonNode earlier, JsonNode later) {
        Level was = level(earlier);
        Level is = level(later);
        if (was != is) {
            relevel("requirement-regraded", id, later, was, is, "was a " + was + " and is a " + is);
            return;
        }
        String members = Stream.concat(earlier.propertyNames().stream(), later.propertyNames().stream())
                .distinct()
                .filter(member -> !earlier.path(member).equals(later.path(member)))
                .collect(Collectors.joining(", "));
        note(
                "requirement-reworded",
                id,
                later,
                "has another " + members,
                "its level is the same",
                Breaks.DOCUMENTATION);
    }

    /** A MUST that goes is a promise taken back; one that comes, like a SHOULD, asks more of servers. */
    private void relevel(String rule, String id, JsonNode requirement, Level was, Level is, String what) {
        if (was == Level.MUST && is != Level.MUST) {
            note(rule, id, requirement, what, "callers could rely on it", Breaks.CALLERS);
        } else if (is.compareTo(was) < 0) {
            note(rule, id, requirement, what, "servers of the earlier version may not keep it", Breaks.SERVERS);
        } else {
            note(rule, id, requirement, what, "nobody fails by it, before or now", Breaks.DOCUMENTATION);
        }
    }

    private void note(String rule, String id, JsonNode requirement, String what, String why, Breaks breaks) {
        String operation = requirement.path("operation").asString("any");
        Set<String> operations = operation.equals("any") ? Set.of() : Set.of(operation);
        findings.add(new Change(
                rule,
                new Spot(FILE, id, lines.getOrDefault(id, 1)),
                id + " " + what + ": " + sentence(requirement),
                why,
                EnumSet.of(breaks),
                new TreeSet<>(operations)));
    }

    private static String sentence(JsonNode requirement) {
        return requirement.path("sentence").asString().replaceFirst("\\.$", "");
    }

    /** One whose strength nobody knows weighs nothing: the lint refuses it. */
    private static Level level(JsonNode requirement) {
        return Strength.named(requirement.path("strength").asString(""))
                .map(Strength::level)
                .orElse(Level.MAY);
    }
}
