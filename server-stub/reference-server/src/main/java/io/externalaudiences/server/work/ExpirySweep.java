package io.externalaudiences.server.work;

import io.externalaudiences.server.run.ExpireAudiences;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks for audiences that are due to expire. */
@Component
class ExpirySweep implements RegularJob {
    /** Times to live are counted in days. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** Asked for when it is needed: expiry hands out work itself, to those who carry this out. */
    private final ObjectProvider<ExpireAudiences> expiry;

    ExpirySweep(ObjectProvider<ExpireAudiences> expiry) {
        this.expiry = expiry;
    }

    @Override
    public String name() {
        return "expire-audiences";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void attempt() {
        expiry.getObject().expireDue();
    }
}
