package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a target stands to one requirement, by its own check and by all exchanges of the run.
 *
 * @param requirement what was judged
 * @param outcome the worst that was seen, unless that is waived
 * @param evidence what was seen, the worst first; empty where the requirement is kept
 * @param waiver the waiver that its owner has for it; null where there is none
 */
public record RequirementResult(
        Requirement requirement, Outcome outcome, List<Evidence> evidence, Waiver.@Nullable Use waiver) {

    /** A result for which there is no waiver. */
    public RequirementResult(Requirement requirement, Outcome outcome, List<Evidence> evidence) {
        this(requirement, outcome, evidence, null);
    }

    /** How it ended, as people read it. */
    public String words() {
        return outcome.words() + (requirement.provisional() ? " (provisional)" : "");
    }

    /** The gravest that was seen; null where the requirement is kept. */
    public @Nullable Evidence worst() {
        return evidence.isEmpty() ? null : evidence.get(0);
    }

    /** Why it did not pass, in one sentence; empty where nothing is to say. */
    public String reason() {
        if (waiver != null) {
            return waiver.words();
        }
        Evidence worst = worst();
        if (worst == null) {
            return "";
        }
        return worst.expected() == null ? worst.actual() : "expected " + worst.expected() + ", but " + worst.actual();
    }

    /** Whether there is a waiver that has to be taken out of the list. */
    public boolean hasDeadWaiver() {
        return waiver != null && waiver.state().isDead();
    }
}
