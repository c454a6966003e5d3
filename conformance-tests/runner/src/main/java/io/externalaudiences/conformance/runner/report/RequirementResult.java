package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.requirement.Requirement;
import java.util.List;

/**
 * How a target stands to one requirement, by its own check and by all exchanges of the run.
 *
 * @param requirement what was judged
 * @param outcome the worst that was seen
 * @param evidence what was seen, the worst first; empty where the requirement is kept
 */
public record RequirementResult(Requirement requirement, Outcome outcome, List<Evidence> evidence) {}
