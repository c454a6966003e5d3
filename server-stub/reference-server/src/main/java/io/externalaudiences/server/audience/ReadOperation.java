package io.externalaudiences.server.audience;

import java.util.UUID;

/** Shows how far the creation of an audience is. */
public final class ReadOperation {
    private final Operations operations;

    public ReadOperation(Operations operations) {
        this.operations = operations;
    }

    /**
     * The operation of this id.
     *
     * @throws Refusal where this sandbox has no such operation
     */
    public Operation read(Sandbox sandbox, UUID id) {
        return operations.find(sandbox, id).orElseThrow(() -> Refusal.notFound("operation"));
    }
}
