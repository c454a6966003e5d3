package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.audience.Audiences;
import io.externalaudiences.server.audience.UnitOfWork;
import io.externalaudiences.server.run.Run;
import io.externalaudiences.server.run.RunStatus;
import io.externalaudiences.server.run.Runs;
import io.externalaudiences.server.run.Stage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Carries out the stages of a run, in their order.
 *
 * <p>Each stage notes that it was begun and how it ended, so that another attempt goes on from there. Of a run whose
 * audience was deleted nothing stays: that is looked at after the last write, and the deletion itself has the data
 * removed too, so that whichever of the two comes last removes everything.
 */
@Component
class IngestionJob implements Job {
    private final Runs runs;
    private final Audiences audiences;
    private final List<StageWork> stages;
    private final IngestedData data;
    private final UnitOfWork unit;

    IngestionJob(
            Runs runs,
            Audiences audiences,
            DatasetStage dataset,
            ProfileStage profiles,
            IngestedData data,
            UnitOfWork unit) {
        this.runs = runs;
        this.audiences = audiences;
        this.stages = List.of(dataset, profiles);
        this.data = data;
        this.unit = unit;
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public void attempt(UUID runId) {
        runs.find(runId).filter(run -> run.status() == RunStatus.PROCESSING).ifPresent(run -> {
            RunStatus status = audiences
                    .find(run.audienceId())
                    .map(audience -> carryOut(run, audience))
                    .orElse(RunStatus.FAILED);
            if (audiences.find(run.audienceId()).isEmpty()) {
                data.remove(run.audienceId());
            }
            end(runId, status);
        });
    }

    private RunStatus carryOut(Run run, Audience audience) {
        for (StageWork work : stages) {
            if (carryOut(work, run, audience) == RunStatus.FAILED) {
                return RunStatus.FAILED;
            }
        }
        return RunStatus.SUCCESS;
    }

    private RunStatus carryOut(StageWork work, Run run, Audience audience) {
        Optional<Stage> begun = run.stage(work.name());
        if (begun.isPresent() && begun.get().status() != RunStatus.PROCESSING) {
            return begun.get().status();
        }
        UUID flow = begun.map(Stage::flowRunId).orElseGet(UUID::randomUUID);
        runs.put(run.id(), new Stage(work.name(), RunStatus.PROCESSING, flow));
        RunStatus status = work.carryOut(run, audience);
        runs.put(run.id(), new Stage(work.name(), status, flow));
        return status;
    }

    @Override
    public void giveUp(UUID runId, Throwable failure) {
        runs.find(runId).ifPresent(run -> {
            run.stages().stream()
                    .filter(stage -> stage.status() == RunStatus.PROCESSING)
                    .forEach(stage -> runs.put(runId, new Stage(stage.name(), RunStatus.FAILED, stage.flowRunId())));
            end(runId, RunStatus.FAILED);
        });
    }

    private void end(UUID runId, RunStatus status) {
        unit.inOne(() -> runs.end(runId, status));
    }
}
