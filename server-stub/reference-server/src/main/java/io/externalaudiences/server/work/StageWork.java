package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.run.Run;
import io.externalaudiences.server.run.RunStatus;
import io.externalaudiences.server.run.Stage;

/** What is done in one stage of a run. */
interface StageWork {
    /** Which stage. */
    Stage.Name name();

    /**
     * Does it, or does it again.
     *
     * @return SUCCESS, or FAILED where no other attempt can succeed
     * @throws JobFailure where another attempt may succeed
     */
    RunStatus carryOut(Run run, Audience audience);
}
