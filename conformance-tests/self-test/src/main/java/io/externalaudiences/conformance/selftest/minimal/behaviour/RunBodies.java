package io.externalaudiences.conformance.selftest.minimal.behaviour;

import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of the answers about runs. */
public interface RunBodies {

    /** The answer to a start, without a status as in the sample of the guide. */
    default ObjectNode startedRun(StoredRun run) {
        return run(run, null);
    }

    /** One run, with its stages once it has ended. */
    default ObjectNode singleRun(StoredRun run, Status status, List<Stage> stages) {
        ObjectNode body = run(run, status);
        stages.forEach(stage -> body.withArray("details").add(stage(stage)));
        return body;
    }

    /** One run in a list. */
    default ObjectNode listedRun(StoredRun run, Status status) {
        return run(run, status);
    }

    /** A list of runs, the newest first; an empty one is an empty array. */
    default ObjectNode runs(List<ObjectNode> newestFirst) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("runs").addAll(newestFirst);
        return body;
    }

    /**
     * What every answer about a run says.
     *
     * @param status how far the run is; null when the answer does not say
     */
    default ObjectNode run(StoredRun run, @Nullable Status status) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("audienceName", run.audienceName());
        body.put("audienceId", run.audienceId());
        body.put("runId", run.runId());
        if (status != null) {
            body.put("status", status.name());
        }
        body.put("differentialIngestion", run.differentialIngestion());
        body.put("dataFilterStartTime", run.window().start());
        if (run.window().end() != null) {
            body.put("dataFilterEndTime", run.window().end());
        }
        body.put("createdAt", runTimestamp(run.createdAt()));
        body.put("createdBy", run.createdBy());
        return body;
    }

    /** One stage of a run. */
    default ObjectNode stage(Stage stage) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("stage", stage.name())
                .put("status", stage.status().name())
                .put("flowRunId", stage.flowRunId());
    }

    /** A moment in the life of a run: whole epoch seconds. */
    default long runTimestamp(Instant moment) {
        return moment.getEpochSecond();
    }
}
