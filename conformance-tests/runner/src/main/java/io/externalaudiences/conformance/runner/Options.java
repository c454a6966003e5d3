package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.runner.configuration.ConfigurationFault;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.configuration.WaiverFile;
import io.externalaudiences.conformance.runner.report.Waiver;
import io.externalaudiences.contract.model.Profile;
import io.externalaudiences.contract.model.Requirements;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the command line may say. */
final class Options {

    @Option(names = "--url", paramLabel = "URL", description = "the target's base URL, /data/core/ais included")
    @Nullable
    String url;

    @Option(names = "--config", paramLabel = "FILE", description = "credentials, places of the source pack, budgets")
    @Nullable
    Path config;

    @Option(names = "--reference", description = "start the reference server of this kit, and certify that")
    boolean reference;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            defaultValue = "${sys:externalaudiences.report:-certification}",
            description = "where report.html and report.json go (default: ${DEFAULT-VALUE})")
    Path report = Path.of("certification");

    @Option(
            names = "--only",
            paramLabel = "ID",
            split = ",",
            description = "judge these requirements only, such as RUN-004")
    Set<String> only = Set.of();

    @Option(names = "--area", paramLabel = "AREA", split = ",", description = "judge these areas only, such as RUN")
    Set<String> areas = Set.of();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            split = ",",
            description =
                    "give a verdict on these profiles: core, ingestion, access (default: core and ingestion, and access if second credentials are configured)")
    Set<Profile> profiles = Set.of();

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "breaches that are accepted for a while, each with reason, owner and last day")
    @Nullable
    Path waivers;

    @Option(names = "--strict", description = "count warnings as failures")
    boolean strict;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "4",
            description = "how many checks run side by side (default: ${DEFAULT-VALUE})")
    int threads = 4;

    @Option(names = "--shuffle", paramLabel = "SEED", description = "run the checks in an order that this number makes")
    @Nullable
    Long shuffle;

    /**
     * What to judge.
     *
     * @throws ConfigurationFault if it names what is not there
     */
    Selection selection() {
        Requirements requirements = Requirements.ofContract();
        only.stream().filter(id -> !requirements.contains(id)).findFirst().ifPresent(id -> {
            throw new ConfigurationFault("--only " + id + ": the contract has no such requirement");
        });
        areas.stream()
                .filter(area -> !requirements.areas().contains(area))
                .findFirst()
                .ifPresent(area -> {
                    throw new ConfigurationFault("--area " + area + ": the areas are " + requirements.areas());
                });
        if (threads < 1 || threads > 64) {
            throw new ConfigurationFault("--threads must be 1 to 64, and is " + threads);
        }
        return new Selection(only, areas, profiles, strict, threads)
                .waiving(waivers(requirements))
                .shuffled(shuffle);
    }

    private List<Waiver> waivers(Requirements requirements) {
        return Optional.ofNullable(waivers)
                .or(() -> Optional.ofNullable(config).flatMap(TargetConfigurations::waiversOf))
                .map(file -> WaiverFile.read(file, requirements))
                .orElse(List.of());
    }

    /**
     * The target that was named.
     *
     * @throws ConfigurationFault if none was, or its configuration is wrong
     */
    TargetConfiguration target() {
        if (config == null) {
            throw new ConfigurationFault("say what to certify: --reference, or --config FILE with --url URL");
        }
        return TargetConfigurations.read(config, url);
    }

    /** The target's base URL as it was given, here or in the configuration; null where it was not. */
    @Nullable
    String givenUrl() {
        return config == null ? url : TargetConfigurations.givenUrl(config, url);
    }

    /**
     * Refuses options that contradict one another.
     *
     * @throws ConfigurationFault if two do
     */
    void check() {
        if (reference && (url != null || config != null)) {
            throw new ConfigurationFault("--reference starts its own target: it goes without --url and --config");
        }
    }
}
