package io.externalaudiences.client.certification;

import java.util.List;

/**
 * What a client made of a fault.
 *
 * @param fault the id of the fault
 * @param title what the server did
 * @param complaints what a good client does otherwise; none where it has done well
 */
public record Verdict(String fault, String title, List<String> complaints) {
    /** Whether the client did what a good one does. */
    public boolean isGood() {
        return complaints.isEmpty();
    }
}
