package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.runner.report.Waiver;
import io.externalaudiences.contract.model.Profile;
import io.externalaudiences.contract.model.Requirement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to judge.
 *
 * @param only ids of requirements; empty for all
 * @param areas areas of requirements; empty for all
 * @param profiles the profiles to give a verdict on; empty for those that the target's configuration is made for
 * @param strict whether a broken SHOULD counts as a broken MUST
 * @param threads how many checks run side by side
 * @param shuffle the seed of the order of the checks; null for the usual one
 * @param waivers the breaches that are accepted for a while
 */
public record Selection(
        Set<String> only,
        Set<String> areas,
        Set<Profile> profiles,
        boolean strict,
        int threads,
        @Nullable Long shuffle,
        List<Waiver> waivers) {

    /** Everything that the target's configuration is made for. */
    public static final Selection DEFAULT = new Selection(Set.of(), Set.of(), Set.of(), false, 4);

    public Selection {
        only = Set.copyOf(only);
        areas = Set.copyOf(areas);
        profiles = Set.copyOf(profiles);
        waivers = List.copyOf(waivers);
    }

    /** Without any waiver. */
    public Selection(Set<String> only, Set<String> areas, Set<Profile> profiles, boolean strict, int threads) {
        this(only, areas, profiles, strict, threads, null, List.of());
    }

    /** The same with these waivers. */
    public Selection waiving(List<Waiver> accepted) {
        return new Selection(only, areas, profiles, strict, threads, shuffle, accepted);
    }

    /** The same in another order. */
    public Selection shuffled(@Nullable Long seed) {
        return new Selection(only, areas, profiles, strict, threads, seed, waivers);
    }

    /** The same for these requirements only. */
    public Selection only(Set<String> ids) {
        return new Selection(ids, areas, profiles, strict, threads, shuffle, waivers);
    }

    /** The same for these areas only. */
    public Selection areas(Set<String> names) {
        return new Selection(only, names, profiles, strict, threads, shuffle, waivers);
    }

    /** The same with its profiles chosen: where none was asked for, access is judged only with second credentials. */
    Selection fitting(TargetConfiguration target) {
        if (!profiles.isEmpty()) {
            return this;
        }
        Set<Profile> fitting = EnumSet.of(Profile.CORE, Profile.INGESTION);
        if (!target.secondCredentials().isEmpty()) {
            fitting.add(Profile.ACCESS);
        }
        return new Selection(only, areas, fitting, strict, threads, shuffle, waivers);
    }

    /** Whether a requirement is to be judged. */
    boolean contains(Requirement requirement) {
        return profiles.contains(requirement.profile())
                && (only.isEmpty() || only.contains(requirement.id()))
                && (areas.isEmpty() || areas.contains(requirement.area()));
    }
}
