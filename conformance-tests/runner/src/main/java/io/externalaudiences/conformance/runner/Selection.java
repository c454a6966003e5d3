package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.requirement.Profile;
import io.externalaudiences.conformance.requirement.Requirement;
import java.util.Set;

/**
 * What to judge.
 *
 * @param only ids of requirements; empty for all
 * @param areas areas of requirements; empty for all
 * @param profiles the profiles to give a verdict on
 * @param strict whether a broken SHOULD counts as a broken MUST
 * @param threads how many checks run side by side
 */
public record Selection(Set<String> only, Set<String> areas, Set<Profile> profiles, boolean strict, int threads) {

    /** Everything that a single credential can judge. */
    public static final Selection DEFAULT =
            new Selection(Set.of(), Set.of(), Set.of(Profile.CORE, Profile.INGESTION), false, 4);

    public Selection {
        only = Set.copyOf(only);
        areas = Set.copyOf(areas);
        profiles = Set.copyOf(profiles);
    }

    /** The same for these requirements only. */
    public Selection only(Set<String> ids) {
        return new Selection(ids, areas, profiles, strict, threads);
    }

    /** Whether a requirement is to be judged. */
    boolean contains(Requirement requirement) {
        return profiles.contains(requirement.profile())
                && (only.isEmpty() || only.contains(requirement.id()))
                && (areas.isEmpty() || areas.contains(requirement.area()));
    }
}
