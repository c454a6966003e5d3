package io.externalaudiences.server.run;

import io.externalaudiences.server.audience.Audiences;
import io.externalaudiences.server.audience.Refusal;
import io.externalaudiences.server.audience.Sandbox;
import java.util.Iterator;
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
     * The runs of the audience, read while they are gone through, however many there are. A run that is started
     * meanwhile may be among them.
     *
     * @param limit how many at the most
     * @throws Refusal where this sandbox has no such audience
     */
    public Iterator<Run> list(Sandbox sandbox, UUID audienceId, RunOrder order, int limit) {
        requireAudience(sandbox, audienceId);
        return new RunPages(runs, audienceId, order, limit);
    }

    private void requireAudience(Sandbox sandbox, UUID audienceId) {
        if (audiences.find(sandbox, audienceId).isEmpty()) {
            throw Refusal.notFound("audience");
        }
    }
}
