package io.externalaudiences.client;

import io.externalaudiences.client.model.Operation;

/** The operation that was waited for has failed. */
public final class OperationFailedException extends ExternalAudiencesException {
    private final transient Operation operation;

    OperationFailedException(Operation operation) {
        super("operation " + operation.getOperationId() + " has failed: " + reason(operation));
        this.operation = operation;
    }

    /** The operation at its end. */
    public Operation operation() {
        return operation;
    }

    private static String reason(Operation operation) {
        var error = operation.getError();
        return error == null ? "no reason given" : error.getCode() + " " + error.getMessage();
    }
}
