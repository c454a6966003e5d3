package io.externalaudiences.server.rehearsal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which of the next calls go wrong, for each operation in the order in which the faults were planned. */
public final class FaultPlan {
    private final Map<String, Deque<Fault>> byOperation = new HashMap<>();

    /** Plans the same fault for so many calls of an operation, after those that are planned already. */
    public synchronized void add(String operationId, int calls, Fault fault) {
        Deque<Fault> planned = byOperation.computeIfAbsent(operationId, none -> new ArrayDeque<>());
        for (int call = 0; call < calls; call++) {
            planned.add(fault);
        }
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
