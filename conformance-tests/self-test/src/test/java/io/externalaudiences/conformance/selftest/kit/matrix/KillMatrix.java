package io.externalaudiences.conformance.selftest.kit.matrix;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Requirement;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/** Which broken server is found by which requirement. Several servers tell of themselves at once. */
public final class KillMatrix {

    private final Map<String, Map<String, Outcome>> notPassedByServer = new ConcurrentSkipListMap<>();
    private final Map<String, Requirement> judged = new ConcurrentSkipListMap<>();

    /** What a conforming server is judged by. */
    public void judges(Collection<Requirement> requirements) {
        requirements.forEach(requirement -> judged.put(requirement.id(), requirement));
    }

    /** How the requirements have ended that a broken server does not pass. */
    public void saw(String server, Map<String, Outcome> notPassed) {
        notPassedByServer.put(server, Map.copyOf(notPassed));
    }

    /** Whether everything has been told. */
    public boolean isWhole(int servers) {
        return notPassedByServer.size() == servers && !judged.isEmpty();
    }

    /** The broken servers, in the order of their names. */
    public List<String> servers() {
        return List.copyOf(notPassedByServer.keySet());
    }

    /** How a requirement ended at a server; empty where it passed. */
    public Optional<Outcome> outcome(String server, String requirement) {
        return Optional.ofNullable(
                notPassedByServer.getOrDefault(server, Map.of()).get(requirement));
    }

    /** Each requirement that is judged, with the servers that break it and no other. */
    public List<Row> rows() {
        return judged.values().stream()
                .sorted(Comparator.comparing(Requirement::id))
                .map(requirement ->
                        new Row(requirement, serversThat(broken -> broken.equals(List.of(requirement.id())))))
                .toList();
    }

    /** Requirements that no server breaks alone: a check that is red beside others only might be another's shadow. */
    public List<Row> idle() {
        return rows().stream().filter(row -> row.servers().isEmpty()).toList();
    }

    /** Servers that break several requirements, and say little of each. */
    public List<Blunt> blunt() {
        return serversThat(broken -> broken.size() > 1).stream()
                .map(server -> new Blunt(server, brokenBy(server)))
                .toList();
    }

    /** Servers that break nothing and keep the kit from an end, or do something else where the contract is open. */
    public List<String> noticedOtherwise() {
        return serversThat(List::isEmpty).stream()
                .filter(server -> ends(server, Outcome.TOO_SLOW) || ends(server, Outcome.RECORDED))
                .toList();
    }

    /** Servers whose fault nothing has noticed. */
    public List<String> survivors() {
        return serversThat(List::isEmpty).stream()
                .filter(server -> !noticedOtherwise().contains(server))
                .toList();
    }

    private List<String> serversThat(Predicate<List<String>> broken) {
        return servers().stream()
                .filter(server -> broken.test(brokenBy(server)))
                .toList();
    }

    /** What could not be looked at has found nothing, and what took too long may yet be right. */
    private List<String> brokenBy(String server) {
        return notPassedByServer.get(server).entrySet().stream()
                .filter(entry -> entry.getValue() == Outcome.FAILED || entry.getValue() == Outcome.WARNED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private boolean ends(String server, Outcome outcome) {
        return notPassedByServer.get(server).containsValue(outcome);
    }

    /**
     * A requirement.
     *
     * @param requirement what is promised
     * @param servers those that break nothing else
     */
    public record Row(Requirement requirement, List<String> servers) {}

    /**
     * A server that breaks more than one requirement.
     *
     * @param server its name
     * @param broken the ids of what it breaks
     */
    public record Blunt(String server, List<String> broken) {}
}
