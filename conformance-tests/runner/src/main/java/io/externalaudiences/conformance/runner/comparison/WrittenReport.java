package io.externalaudiences.conformance.runner.comparison;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.configuration.ConfigurationFault;
import io.externalaudiences.conformance.runner.report.Verdict;
import io.externalaudiences.contract.model.Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a comparison needs of a {@code report.json}.
 *
 * @param kitVersion the version of the kit
 * @param contractVersion the version of the contract
 * @param target what was certified
 * @param verdicts of each profile
 * @param results of each requirement
 */
public record WrittenReport(
        @Nullable String kitVersion,
        @Nullable String contractVersion,
        @Nullable String target,
        @Nullable List<ProfileRow> verdicts,
        @Nullable List<ResultRow> results) {

    private static final JsonMapper JSON = JsonMapper.builder()
            // A later kit may say more.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /**
     * Reads a report.
     *
     * @throws ConfigurationFault if it is none
     */
    static WrittenReport read(Path file) {
        if (!Files.isReadable(file)) {
            throw new ConfigurationFault(file + " is not there, or cannot be read");
        }
        try {
            WrittenReport report = JSON.readValue(file, WrittenReport.class);
            if (report == null || report.verdicts() == null || report.results() == null) {
                throw new ConfigurationFault(file + " is no report.json of this kit: verdicts or results are missing");
            }
            return report;
        } catch (JacksonException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new ConfigurationFault(file + " is no report.json of this kit: " + reason);
        }
    }

    Map<Profile, Verdict> verdictsByProfile() {
        Map<Profile, Verdict> rows = new LinkedHashMap<>();
        (verdicts == null ? List.<ProfileRow>of() : verdicts).forEach(row -> rows.put(row.profile(), row.verdict()));
        return rows;
    }

    Map<String, ResultRow> resultsById() {
        Map<String, ResultRow> rows = new LinkedHashMap<>();
        (results == null ? List.<ResultRow>of() : results)
                .forEach(row -> rows.put(row.requirement().id(), row));
        return rows;
    }

    /** The verdict of one profile. */
    public record ProfileRow(Profile profile, Verdict verdict) {}

    /** How one requirement has ended. */
    public record ResultRow(RequirementRow requirement, Outcome outcome) {}

    /** A requirement as a report names it. */
    public record RequirementRow(String id, String sentence) {}
}
