package io.externalaudiences.server.audience;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The operations that are kept; none is ever taken away. */
public interface Operations {
    /** Keeps a new operation. */
    void add(Operation operation);

    /** The operation of this id, if it is in this sandbox. */
    Optional<Operation> find(Sandbox sandbox, UUID id);

    /** The operation of this id, in whatever sandbox. */
    Optional<Operation> find(UUID id);

    /**
     * Ends the operation with SUCCESS.
     *
     * @return false where it had ended before, and nothing was changed
     */
    boolean succeed(UUID id, UUID audienceId, Instant at);

    /**
     * Ends the operation with FAILED.
     *
     * @return false where it had ended before, and nothing was changed
     */
    boolean fail(UUID id, Operation.Failure failure, Instant at);
}
