package io.externalaudiences.conformance.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Something that the kit has made, or may have made, and could not delete.
 *
 * @param name of the audience, as it was asked for
 * @param audienceId the audience; null where the kit never learned of it
 * @param why it is there still
 */
public record LeftBehind(String name, @Nullable String audienceId, String why) {

    /** As people read it. */
    public String words() {
        String audience = audienceId == null ? "an audience" : "audience " + audienceId;
        return audience + " of name \"" + name + "\": " + why;
    }
}
