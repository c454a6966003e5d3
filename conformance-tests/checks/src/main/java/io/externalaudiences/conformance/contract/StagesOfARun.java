package io.externalaudiences.conformance.contract;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The schema of a stage serves runs that go on and runs that have ended, and cannot tell them apart: it says of both
 * that what a stage lacks is free (RUN-038). Of a run that has succeeded nothing is (RUN-016), and of one that has
 * failed nobody says.
 */
final class StagesOfARun {

    private static final String FREE_BEFORE_THE_END = "RUN-038";
    private static final String TOLD_AT_THE_END = "RUN-016";

    private StagesOfARun() {}

    /**
     * The requirement behind a breach, once it is known how far the run is.
     *
     * @param behind the requirement that the schema names
     * @param run the answer's body
     */
    static Optional<String> requirement(String behind, JsonNode run) {
        if (!behind.equals(FREE_BEFORE_THE_END)) {
            return Optional.of(behind);
        }
        return switch (run.path("status").asString("")) {
            case "SUCCESS" -> Optional.of(TOLD_AT_THE_END);
            case "FAILED" -> Optional.empty();
            default -> Optional.of(behind);
        };
    }
}
