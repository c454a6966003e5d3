package io.externalaudiences.server.http;

import io.externalaudiences.api.model.IngestionRun;
import io.externalaudiences.api.model.ListedRun;
import io.externalaudiences.api.model.RunStage;
import io.externalaudiences.api.model.StartedRun;
import io.externalaudiences.server.run.Run;
import io.externalaudiences.server.run.Stage;

/** Between the contract's words and the domain's, for runs. */
final class RunMapper {
    private RunMapper() {}

    static StartedRun started(Run run) {
        return new StartedRun(
                        run.audienceName(),
                        run.audienceId().toString(),
                        run.id().toString(),
                        run.differential(),
                        run.window().start(),
                        run.created().at().getEpochSecond(),
                        run.created().user())
                .status(run.status().name())
                .dataFilterEndTime(run.window().end());
    }

    static IngestionRun run(Run run) {
        return new IngestionRun(
                        run.audienceName(),
                        run.audienceId().toString(),
                        run.id().toString(),
                        run.status().name(),
                        run.differential(),
                        run.window().start(),
                        run.created().at().getEpochSecond(),
                        run.created().user())
                .dataFilterEndTime(run.window().end())
                .details(run.stages().stream().map(RunMapper::stage).toList());
    }

    private static RunStage stage(Stage stage) {
        return new RunStage(
                stage.name().name(), stage.status().name(), stage.flowRunId().toString());
    }

    static ListedRun listed(Run run) {
        return new ListedRun(
                        run.audienceName(),
                        run.audienceId().toString(),
                        run.id().toString(),
                        run.status().name(),
                        run.differential(),
                        run.window().start(),
                        run.created().at().getEpochSecond(),
                        run.created().user())
                .dataFilterEndTime(run.window().end());
    }
}
