package io.externalaudiences.server.run;

import io.externalaudiences.server.audience.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An ingestion run.
 *
 * @param id its id
 * @param audienceId whose files it loads
 * @param audienceName the name of that audience, which never changes
 * @param status how far it is
 * @param differential whether a run of the audience had succeeded before it was started
 * @param window which files it loads
 * @param created who started it, and when
 * @param stages the stages that have been begun, in their order
 */
public record Run(
        UUID id,
        UUID audienceId,
        String audienceName,
        RunStatus status,
        boolean differential,
        Window window,
        Stamp created,
        List<Stage> stages) {

    /** The stage of this name, if it has been begun. */
    public Optional<Stage> stage(Stage.Name name) {
        return stages.stream().filter(stage -> stage.name() == name).findFirst();
    }
}
