package io.externalaudiences.server.http;

import io.externalaudiences.api.AudiencesApi;
import io.externalaudiences.api.model.Audience;
import io.externalaudiences.api.model.CreateAudienceAccepted;
import io.externalaudiences.api.model.CreateAudienceRequest;
import io.externalaudiences.api.model.UpdateAudienceRequest;
import io.externalaudiences.server.audience.CreateAudience;
import io.externalaudiences.server.audience.DeleteAudience;
import io.externalaudiences.server.audience.Operation;
import io.externalaudiences.server.audience.UpdateAudience;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Audiences on the wire. The headers among the parameters have been checked by the access filter. */
@RestController
class AudiencesController implements AudiencesApi {
    private final Asking asking;
    private final CreateAudience create;
    private final UpdateAudience update;
    private final DeleteAudience delete;

    AudiencesController(Asking asking, CreateAudience create, UpdateAudience update, DeleteAudience delete) {
        this.asking = asking;
        this.create = create;
        this.update = update;
        this.delete = delete;
    }

    @Override
    public CreateAudienceAccepted createExternalAudience(
            String organisation, String sandbox, CreateAudienceRequest request, @Nullable String requestId) {
        Operation operation = create.accept(asking.sandbox(), AudienceMapper.definition(request), asking.user());
        return new CreateAudienceAccepted(operation.id().toString(), AudienceMapper.details(operation.request()));
    }

    @Override
    public Audience updateExternalAudience(
            String audienceId,
            String organisation,
            String sandbox,
            UpdateAudienceRequest request,
            @Nullable String requestId) {
        return AudienceMapper.audience(update.update(
                asking.sandbox(), Asking.id(audienceId, "audience"), AudienceMapper.update(request), asking.user()));
    }

    @Override
    public void deleteExternalAudience(
            String audienceId, String organisation, String sandbox, @Nullable String requestId) {
        delete.delete(asking.sandbox(), Asking.id(audienceId, "audience"), asking.user());
    }
}
