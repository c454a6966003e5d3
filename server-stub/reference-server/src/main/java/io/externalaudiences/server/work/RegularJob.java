package io.externalaudiences.server.work;

import java.time.Duration;

/** Work that is looked for again and again. Of several servers one does it. */
interface RegularJob {
    /** The name under which it is kept. */
    String name();

    /** How long to wait from one time to the next. */
    Duration pause();

    /** Does what there is to be done now. */
    void attempt();
}
