package io.externalaudiences.conformance.selftest.kit.matrix;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Requirement;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Which broken server turns which requirement. Several rows of the table tell of themselves at once. */
public final class KillMatrix {

    private final Map<String, Map<String, Outcome>> turnedByServer = new ConcurrentSkipListMap<>();
    private final Map<String, Requirement> judged = new ConcurrentSkipListMap<>();

    /** What a conforming server is judged by. */
    public void judges(Collection<Requirement> requirements) {
        requirements.forEach(requirement -> judged.put(requirement.id(), requirement));
    }

    /** How the requirements have ended that a broken server does not pass. */
    public void saw(String server, Map<String, Outcome> notPassed) {
        turnedByServer.put(server, Map.copyOf(notPassed));
    }

    /** Whether everything has been told. */
    public boolean isWhole(int servers) {
        return turnedByServer.size() == servers && !judged.isEmpty();
    }

    /** The broken servers, in the order of their names. */
    public List<String> servers() {
        return List.copyOf(turnedByServer.keySet());
    }

    /** Each requirement that is judged, with the servers that turn it. */
    public List<Row> rows() {
        return judged.values().stream()
                .sorted(Comparator.comparing(Requirement::id))
                .map(requirement -> new Row(requirement, turnedBy(requirement.id())))
                .toList();
    }

    /** Servers whose fault nothing has noticed. */
    public List<String> survivors() {
        return turnedByServer.entrySet().stream()
                .filter(server -> server.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Requirements that no server turns: of their checks nobody knows whether they can fail. */
    public List<Row> idle() {
        return rows().stream().filter(row -> row.turnedBy().isEmpty()).toList();
    }

    private Map<String, Outcome> turnedBy(String requirement) {
        Map<String, Outcome> servers = new TreeMap<>();
        turnedByServer.forEach((server, outcomes) -> {
            Outcome outcome = outcomes.getOrDefault(requirement, Outcome.PASSED);
            // What could not be looked at has found nothing.
            if (outcome != Outcome.PASSED && outcome != Outcome.BLOCKED) {
                servers.put(server, outcome);
            }
        });
        return servers;
    }

    /**
     * A requirement.
     *
     * @param requirement what is promised
     * @param turnedBy how it ends at which broken server, by the name of the server
     */
    public record Row(Requirement requirement, Map<String, Outcome> turnedBy) {}
}
