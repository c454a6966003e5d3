package io.externalaudiences.server.run;

import io.externalaudiences.server.audience.Audiences;
import io.externalaudiences.server.audience.Refusal;
import io.externalaudiences.server.audience.Sandbox;
import java.util.List;
import java.util.UUID;

/** Shows the runs of an audience. */
public final class ReadRuns {
    private final Audiences audiences;
    private final Runs runs;

    public ReadRuns(Audiences audiences, Runs runs) {
        this.audiences = audiences;
        this.runs = runs;
    }

    /**
     * One run of an audience.
     *
     * @throws Refusal where this sandbox has no such audience, or the audience no such run
     */
    public Run read(Sandbox sandbox, UUID audienceId, UUID runId) {
        requireAudience(sandbox, audienceId);
        return runs.find(audienceId, runId).orElseThrow(() -> Refusal.notFound("run"));
    }

    /**
     * All runs of the audience, the newest first.
     *
     * @throws Refusal where this sandbox has no such audience
     */
    public List<Run> list(Sandbox sandbox, UUID audienceId) {
        requireAudience(sandbox, audienceId);
        return runs.list(audienceId);
    }

    private void requireAudience(Sandbox sandbox, UUID audienceId) {
        if (audiences.find(sandbox, audienceId).isEmpty()) {
            throw Refusal.notFound("audience");
        }
    }
}
