package io.externalaudiences.server.http;

import io.externalaudiences.api.IngestionRunsApi;
import io.externalaudiences.api.model.IngestionRun;
import io.externalaudiences.api.model.RunList;
import io.externalaudiences.api.model.StartRunRequest;
import io.externalaudiences.api.model.StartedRun;
import io.externalaudiences.server.run.ReadRuns;
import io.externalaudiences.server.run.StartRun;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Ingestion runs on the wire. */
@RestController
class IngestionRunsController implements IngestionRunsApi {
    private final Asking asking;
    private final StartRun start;
    private final ReadRuns read;

    IngestionRunsController(Asking asking, StartRun start, ReadRuns read) {
        this.asking = asking;
        this.start = start;
        this.read = read;
    }

    @Override
    public StartedRun startIngestionRun(
            String audienceId,
            String organisation,
            String sandbox,
            StartRunRequest request,
            @Nullable String requestId) {
        return RunMapper.started(start.start(
                asking.sandbox(),
                Asking.id(audienceId, "audience"),
                request.getDataFilterStartTime().epochSeconds(),
                request.getDataFilterEndTime() == null
                        ? null
                        : request.getDataFilterEndTime().epochSeconds(),
                asking.user()));
    }

    @Override
    public IngestionRun getIngestionRun(
            String audienceId, String runId, String organisation, String sandbox, @Nullable String requestId) {
        return RunMapper.run(read.read(asking.sandbox(), Asking.id(audienceId, "audience"), Asking.id(runId, "run")));
    }

    @Override
    public RunList listIngestionRuns(
            String audienceId,
            String organisation,
            String sandbox,
            @Nullable Integer limit,
            String sortBy,
            @Nullable String requestId) {
        RunListParameters asked = RunListParameters.of(limit, sortBy);
        return new RunStream(
                read.list(asking.sandbox(), Asking.id(audienceId, "audience"), asked.order(), asked.limit()));
    }
}
