package io.externalaudiences.server.work;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes what was ingested for a deleted audience. A run that is still going removes its own when it notices.
 */
@Component
class RemovalJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(RemovalJob.class);

    private final IngestedData data;

    RemovalJob(IngestedData data) {
        this.data = data;
    }

    @Override
    public String name() {
        return "remove-data";
    }

    @Override
    public void attempt(UUID audienceId) {
        data.remove(audienceId);
    }

    @Override
    public void giveUp(UUID audienceId, Throwable failure) {
        LOG.error("The data of the deleted audience {} could not be removed and must be removed by hand.", audienceId);
    }
}
