package io.externalaudiences.server.audience;

import java.time.Clock;
import java.util.UUID;

/**
 * Accepts a request for an audience: what is answered is kept, and will be worked on whatever happens to the server.
 */
public final class CreateAudience {
    private final AudienceRules rules;
    private final NameReservations names;
    private final Operations operations;
    private final AudienceWork work;
    private final UnitOfWork unit;
    private final Clock clock;

    public CreateAudience(
            AudienceRules rules,
            NameReservations names,
            Operations operations,
            AudienceWork work,
            UnitOfWork unit,
            Clock clock) {
        this.rules = rules;
        this.names = names;
        this.operations = operations;
        this.work = work;
        this.unit = unit;
        this.clock = clock;
    }

    /**
     * Reserves the names and has the audience created.
     *
     * @param user who asks
     * @return the operation, in progress
     * @throws Refusal for what makes no sense, and for a name that is taken
     */
    public Operation accept(Sandbox sandbox, AudienceDefinition sent, String user) {
        AudienceDefinition definition = rules.canonical(sent);
        Stamp now = new Stamp(user, clock.instant());
        Operation operation = new Operation(
                UUID.randomUUID(), sandbox, Operation.Status.PROCESSING, definition, null, null, now, now);
        unit.inOne(() -> {
            operations.add(operation);
            names.reserve(sandbox, operation.id(), definition);
            work.create(operation.id());
        });
        return operation;
    }
}
