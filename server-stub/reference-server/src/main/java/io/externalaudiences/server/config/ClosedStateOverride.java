package io.externalaudiences.server.config;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * H2 closes its file by itself where it cannot write to it, on a full disk for one. Connections from before are of no
 * use then, and the pool has to be told so: the next one opens the file again.
 */
public final class ClosedStateOverride implements SQLExceptionOverride {
    /** H2's codes for a database that has been closed, and for one that is being closed. */
    private static final Set<Integer> CLOSED = Set.of(90098, 90121);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
