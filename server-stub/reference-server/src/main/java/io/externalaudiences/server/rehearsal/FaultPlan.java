package io.externalaudiences.server.rehearsal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of the next calls go wrong, for each operation in the order in which the faults were planned. */
public final class FaultPlan {
    /** How many calls it can hold, of all operations together. */
    public static final int MOST_CALLS = 10_000;

    private final Map<String, Deque<Fault>> byOperation = new HashMap<>();

    /**
     * Plans faults, each after those that are planned already for its operation. Plans none of them where all calls
     * together would be more than {@link #MOST_CALLS}.
     *
     * @return whether they were planned
     */
    public synchronized boolean add(List<PlannedFault> faults) {
        long calls = byOperation.values().stream().mapToLong(Deque::size).sum()
                + faults.stream().mapToLong(PlannedFault::calls).sum();
        if (calls > MOST_CALLS) {
            return false;
        }
        for (PlannedFault fault : faults) {
            Deque<Fault> planned = byOperation.computeIfAbsent(fault.operationId(), none -> new ArrayDeque<>());
            for (int call = 0; call < fault.calls(); call++) {
                planned.add(fault.fault());
            }
        }
        return true;
    }

    /** Takes what is planned for the call of an operation that is being made; empty where nothing goes wrong. */
    public synchronized Optional<Fault> next(String operationId) {
        Deque<Fault> planned = byOperation.get(operationId);
        return planned == null ? Optional.empty() : Optional.ofNullable(planned.poll());
    }

    /** How many calls are still to go wrong, by operation. */
    public synchronized Map<String, Integer> left() {
        Map<String, Integer> left = new HashMap<>();
        byOperation.forEach((operationId, planned) -> {
            if (!planned.isEmpty()) {
                left.put(operationId, planned.size());
            }
        });
        return left;
    }

    /** Lets everything go well again. */
    public synchronized void clear() {
        byOperation.clear();
    }
}
