package io.externalaudiences.server.audience;

import java.time.Clock;
import java.util.UUID;

/** Ends an operation, once: a second attempt to end it changes nothing. */
public final class FinishCreation {
    private final Operations operations;
    private final Audiences audiences;
    private final NameReservations names;
    private final UnitOfWork unit;
    private final Clock clock;

    public FinishCreation(
            Operations operations, Audiences audiences, NameReservations names, UnitOfWork unit, Clock clock) {
        this.operations = operations;
        this.audiences = audiences;
        this.names = names;
        this.unit = unit;
        this.clock = clock;
    }

    /** The audience lives from now on. */
    public void succeed(Operation operation) {
        UUID audienceId = UUID.randomUUID();
        Stamp updated = new Stamp(operation.created().user(), clock.instant());
        unit.inOne(() -> {
            if (operations.succeed(operation.id(), audienceId, updated.at())) {
                audiences.add(new Audience(
                        audienceId,
                        operation.id(),
                        operation.sandbox(),
                        operation.request(),
                        operation.created(),
                        updated,
                        Expiry.of(operation.request(), updated.at())));
            }
        });
    }

    /** There will be no audience, and its names are free again. */
    public void fail(UUID operationId, Operation.Failure failure) {
        unit.inOne(() -> {
            if (operations.fail(operationId, failure, clock.instant())) {
                names.release(operationId);
            }
        });
    }
}
