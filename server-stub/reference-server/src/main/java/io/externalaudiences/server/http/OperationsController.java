package io.externalaudiences.server.http;

import io.externalaudiences.api.OperationsApi;
import io.externalaudiences.api.model.Operation;
import io.externalaudiences.server.audience.ReadOperation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Operations on the wire. */
@RestController
class OperationsController implements OperationsApi {
    private final Asking asking;
    private final ReadOperation read;

    OperationsController(Asking asking, ReadOperation read) {
        this.asking = asking;
        this.read = read;
    }

    @Override
    public Operation getExternalAudienceOperation(
            String operationId, String organisation, String sandbox, @Nullable String requestId) {
        return AudienceMapper.operation(read.read(asking.sandbox(), Asking.id(operationId, "operation")));
    }
}
