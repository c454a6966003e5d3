package io.externalaudiences.conformance.contract;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The schema of a stage serves runs that go on and runs that have ended, and cannot tell them apart, so that it names
 * two sentences: what a stage lacks is free while the run goes on (RUN-038). Of a run that has succeeded nothing is
 * (RUN-016), and of one that has failed nobody says.
 */
final class StagesOfARun {

    private static final String FREE_BEFORE_THE_END = "RUN-038";
    private static final String TOLD_AT_THE_END = "RUN-016";

    private StagesOfARun() {}

    /**
     * The requirement that is broken, once it is known how far the run is.
     *
     * @param behind those that the schema names
     * @param run the answer's body
     * @return empty where none is
     */
    static Optional<String> requirement(List<String> behind, JsonNode run) {
        if (!behind.contains(FREE_BEFORE_THE_END)) {
            return behind.stream().findFirst();
        }
        return switch (run.path("status").asString("")) {
            case "SUCCESS" -> Optional.of(TOLD_AT_THE_END);
            case "FAILED" -> Optional.empty();
            default -> Optional.of(FREE_BEFORE_THE_END);
        };
    }
}
