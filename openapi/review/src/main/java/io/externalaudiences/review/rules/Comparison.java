package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Lines;
import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.change.Change;
import io.externalaudiences.review.version.ContractVersion;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;

/** Compares two versions of the contract. */
public final class Comparison {

    private final ContractVersion before;
    private final ContractVersion after;

    public Comparison(ContractVersion before, ContractVersion after) {
        this.before = before;
        this.after = after;
    }

    /**
     * All that has changed; empty only if the versions are equal.
     *
     * @param document the lines of the later version's document
     * @param requirements the line of each requirement of the later version
     * @throws IllegalArgumentException if a document refers to what it does not have
     */
    public List<Change> changes(Lines document, Map<String, Integer> requirements) {
        Findings findings = new Findings(document);
        Scope whole = new Scope(before, after, findings, "", Traffic.REQUEST, true);
        ServerRules.compare(whole);
        new OperationRules(whole).compare();
        // A version without a list has not said that it promises nothing.
        if (!before.requirements().isEmpty()) {
            new RequirementRules(before, after, findings, requirements).compare();
        }
        new ProseRules(whole)
                .compare(new Pair(before.document().root(), after.document().root()));
        if (findings.changes().isEmpty()
                && !before.document().tree().equals(after.document().tree())) {
            saidOtherwise(findings);
        }
        return findings.changes();
    }

    /** The line of each requirement in the text of a list of them. */
    public static Map<String, Integer> requirementLines(ContractVersion version, Lines lines) {
        Map<String, Integer> byId = new LinkedHashMap<>();
        JsonPointer list = JsonPointer.compile("/requirements");
        int index = 0;
        for (String id : version.requirements().keySet()) {
            byId.put(id, lines.of(list.appendIndex(index)));
            index++;
        }
        return byId;
    }

    /** Every rule looked, and found the same values everywhere. */
    private static void saidOtherwise(Findings findings) {
        findings.add(
                "written-otherwise",
                JsonPointer.empty(),
                "the document is written in another way",
                "what may be sent and answered is the same at every place",
                EnumSet.of(Breaks.DOCUMENTATION),
                List.of());
    }
}
