package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.FinishCreation;
import io.externalaudiences.server.audience.Operation;
import io.externalaudiences.server.audience.Operations;
import io.externalaudiences.server.source.SourceUnreachable;
import io.externalaudiences.server.source.SourceUnusable;
import io.externalaudiences.server.source.Sources;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Creates the audience of an operation, if its source can be used. */
@Component
class CreationJob implements Job {
    private final Operations operations;
    private final FinishCreation finish;
    private final Sources sources;

    CreationJob(Operations operations, FinishCreation finish, Sources sources) {
        this.operations = operations;
        this.finish = finish;
        this.sources = sources;
    }

    @Override
    public String name() {
        return "create-audience";
    }

    @Override
    public void attempt(UUID operationId) {
        operations
                .find(operationId)
                .filter(operation -> operation.status() == Operation.Status.PROCESSING)
                .ifPresent(this::create);
    }

    private void create(Operation operation) {
        try {
            SourceOfAudience.find(
                            sources, operation.sandbox(), operation.request().source())
                    .check();
            finish.succeed(operation);
        } catch (SourceUnusable e) {
            fail(operation.id(), Operation.Failure.Cause.SOURCE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new JobFailure("the source of operation " + operation.id() + " could not be asked", e);
        }
    }

    @Override
    public void giveUp(UUID operationId, Throwable failure) {
        if (failure.getCause() instanceof SourceUnreachable) {
            fail(operationId, Operation.Failure.Cause.SOURCE, "the source cannot be reached");
        } else {
            fail(operationId, Operation.Failure.Cause.SERVER, "The audience could not be created.");
        }
    }

    private void fail(UUID operationId, Operation.Failure.Cause cause, String message) {
        finish.fail(operationId, new Operation.Failure(cause, message));
    }
}
