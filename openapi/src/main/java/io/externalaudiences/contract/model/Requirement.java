package io.externalaudiences.contract.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of the contract that a target can keep or break.
 *
 * @param id never reused, such as {@code CREATE-007}
 * @param strength how firmly it stands on the guide
 * @param operation an operationId of the contract, or {@code any}
 * @param sentence what is promised
 * @param source the section of the guide, or {@code none}
 * @param ruling the decision in {@code DECISIONS.md}
 * @param profile the set it belongs to
 * @param hints where to look when it fails; may be empty
 * @param untestableBecause why no check can judge it from outside; null where one can
 * @param provisional whether it came after the release of this version of the contract: it is judged, but no verdict
 *     follows from it
 */
public record Requirement(
        String id,
        Strength strength,
        String operation,
        String sentence,
        String source,
        String ruling,
        Profile profile,
        List<String> hints,
        @JsonProperty("untestable-because") @Nullable String untestableBecause,
        boolean provisional) {

    public Requirement {
        hints = hints == null ? List.of() : List.copyOf(hints);
    }

    /** The same as one of a later version. */
    Requirement asProvisional() {
        return new Requirement(
                id, strength, operation, sentence, source, ruling, profile, hints, untestableBecause, true);
    }

    /** The area it belongs to: the part of its id before the dash, such as {@code CREATE}. */
    public String area() {
        return id.substring(0, id.indexOf('-'));
    }

    /** What a breach means for a target. */
    public Level level() {
        return strength.level();
    }
}
