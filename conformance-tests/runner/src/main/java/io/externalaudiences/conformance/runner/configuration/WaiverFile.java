package io.externalaudiences.conformance.runner.configuration;

import io.externalaudiences.conformance.runner.report.Waiver;
import io.externalaudiences.contract.model.Requirements;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The file in which a target's owner lists the breaches that are accepted for a while.
 *
 * @param waivers as they are written
 */
public record WaiverFile(@Nullable List<Entry> waivers) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * The waivers of a file.
     *
     * @throws ConfigurationFault if it cannot be read, or an entry is incomplete or about nothing
     */
    public static List<Waiver> read(Path file, Requirements requirements) {
        if (!Files.isReadable(file)) {
            throw new ConfigurationFault("the waivers " + file + " are not there, or cannot be read");
        }
        try {
            WaiverFile written = YAML.readValue(file, WaiverFile.class);
            if (written == null || written.waivers() == null) {
                throw new ConfigurationFault(file + ": the list waivers is missing");
            }
            return checked(written.waivers(), file, requirements);
        } catch (JacksonException e) {
            String line =
                    e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr();
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new ConfigurationFault(file + line + ": " + reason);
        }
    }

    private static List<Waiver> checked(List<Entry> entries, Path file, Requirements requirements) {
        List<Waiver> waivers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < entries.size(); number++) {
            String where = file + ": waivers[" + number + "].";
            Waiver waiver = entries.get(number).checked(where);
            if (!requirements.contains(waiver.requirement())) {
                throw new ConfigurationFault(
                        where + "requirement: the contract has no requirement " + waiver.requirement());
            }
            if (!seen.add(waiver.requirement())) {
                throw new ConfigurationFault(where + "requirement: " + waiver.requirement() + " is waived twice");
            }
            waivers.add(waiver);
        }
        return List.copyOf(waivers);
    }

    /**
     * One waiver as it is written.
     *
     * @param requirement an id of the contract
     * @param reason why it is broken
     * @param owner who mends it
     * @param expires the last day, such as {@code 2027-01-31}
     */
    public record Entry(
            @Nullable String requirement,
            @Nullable String reason,
            @Nullable String owner,
            @Nullable String expires) {

        private Waiver checked(String where) {
            String day = TargetConfigurations.required(expires, where + "expires");
            try {
                return new Waiver(
                        TargetConfigurations.required(requirement, where + "requirement"),
                        TargetConfigurations.required(reason, where + "reason"),
                        TargetConfigurations.required(owner, where + "owner"),
                        LocalDate.parse(day));
            } catch (DateTimeParseException e) {
                throw new ConfigurationFault(where + "expires must be a day such as 2027-01-31, and is " + day);
            }
        }
    }
}
