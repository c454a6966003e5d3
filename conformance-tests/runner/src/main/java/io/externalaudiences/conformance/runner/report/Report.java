package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Profile;
import io.externalaudiences.contract.model.Requirement;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * All that a run of the kit has found.
 *
 * @param kitVersion the version of the kit
 * @param contractVersion the version of the contract
 * @param target the base URL that was certified
 * @param startedAt when the run began
 * @param took how long it took
 * @param exchanges how many requests were sent by the checks
 * @param conditions under which the run took place
 * @param verdicts one for each profile that was asked for
 * @param results one for each requirement that was judged, in the order of the contract
 * @param notJudged requirements of these profiles for which this version of the kit has no check
 * @param observations what else was seen on the wire
 * @param footprint what the run has made, and what is left of it
 */
public record Report(
        String kitVersion,
        String contractVersion,
        URI target,
        Instant startedAt,
        Duration took,
        int exchanges,
        Conditions conditions,
        List<ProfileVerdict> verdicts,
        List<RequirementResult> results,
        List<Requirement> notJudged,
        List<Observation> observations,
        Footprint footprint) {

    /** What has to be told of: what did not pass, and what has a waiver that is dead. */
    public List<RequirementResult> open() {
        return results.stream()
                .filter(result -> result.outcome() != Outcome.PASSED || result.hasDeadWaiver())
                .toList();
    }

    /** Whether there is a verdict on the profile that needs second credentials. */
    public boolean judgesAccess() {
        return verdicts.stream().anyMatch(verdict -> verdict.profile() == Profile.ACCESS);
    }
}
