package io.externalaudiences.review.impact;

import java.time.LocalDate;

/**
 * A breaking change that somebody answers for.
 *
 * @param change the rule that finds it
 * @param place the JSON pointer at which it does
 * @param reason why it is made all the same
 * @param owner who answers for it
 * @param expires the last day on which this holds
 */
public record AcceptedChange(String change, String place, String reason, String owner, LocalDate expires) {

    /** The id of the change that it accepts. */
    String id() {
        return change + " " + place;
    }
}
