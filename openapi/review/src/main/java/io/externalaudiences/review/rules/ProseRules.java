package io.externalaudiences.review.rules;

import io.externalaudiences.review.change.Breaks;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What changes for readers alone. */
final class ProseRules {

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("description", "description"),
            Map.entry("summary", "description"),
            Map.entry("title", "description"),
            Map.entry("example", "example"),
            Map.entry("examples", "example"),
            Map.entry("deprecated", "deprecated"),
            Map.entry("externalDocs", "description"),
            Map.entry("x-requirement", "requirement-named"));

    /** The keywords that nothing on the wire depends on. */
    static final Set<String> KEYWORDS = RULES.keySet();

    private final Scope scope;

    ProseRules(Scope scope) {
        this.scope = scope;
    }

    /** Compares all that both versions have at the same place. */
    void compare(Pair place) {
        boolean names = place.spot().pointer().toString().matches(".*/(properties|schemas)");
        place.members().filter(member -> !member.isSame()).forEach(member -> {
            String rule = names ? null : RULES.get(member.name());
            if (rule == null) {
                compareBelow(member);
            } else if (member.name().equals("examples")) {
                member.members().filter(example -> !example.isSame()).forEach(this::example);
            } else {
                note(rule, member, "the " + member.name() + changed(member));
            }
        });
    }

    private void compareBelow(Pair member) {
        if (!member.isOnBoth()) {
            return;
        }
        if (member.before().node().isArray() && member.after().node().isArray()) {
            int shared = Math.min(
                    member.before().node().size(), member.after().node().size());
            for (int index = 0; index < shared; index++) {
                compare(new Pair(member.before().element(index), member.after().element(index)));
            }
        } else {
            compare(member);
        }
    }

    private void example(Pair example) {
        note("example", example, "the example" + changed(example));
    }

    private static String changed(Pair place) {
        if (place.isAdded()) {
            return " is new";
        }
        return place.isRemoved() ? " is gone" : " is another";
    }

    private void note(String rule, Pair place, String what) {
        scope.findings()
                .add(
                        rule,
                        place.spot().pointer(),
                        Words.of(place.spot().pointer().head()) + ": " + what,
                        "what may be sent and answered is the same",
                        EnumSet.of(Breaks.DOCUMENTATION),
                        List.of());
    }
}
