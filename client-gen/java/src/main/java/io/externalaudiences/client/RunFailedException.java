package io.externalaudiences.client;

import io.externalaudiences.client.model.IngestionRun;
import java.util.stream.Collectors;

/** The run that was waited for has failed. */
public final class RunFailedException extends ExternalAudiencesException {
    private final transient IngestionRun run;

    RunFailedException(IngestionRun run) {
        super("run " + run.getRunId() + " has failed: " + stages(run));
        this.run = run;
    }

    /** The run at its end. */
    public IngestionRun run() {
        return run;
    }

    private static String stages(IngestionRun run) {
        var stages = run.getDetails();
        return stages == null
                ? "no stage was begun"
                : stages.stream()
                        .map(stage -> stage.getStage() + " " + stage.getStatus())
                        .collect(Collectors.joining(", "));
    }
}
