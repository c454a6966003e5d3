package io.externalaudiences.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was waited for has not ended in time. It goes on: wait again with the id. */
public final class DeadlineException extends ExternalAudiencesException {
    private final String id;
    private final @Nullable String lastStatus;

    DeadlineException(String id, @Nullable String lastStatus) {
        super(id + " has not ended in time; its last known status is " + (lastStatus == null ? "none" : lastStatus));
        this.id = id;
        this.lastStatus = lastStatus;
    }

    /** The id of the operation or run that was waited for. */
    public String id() {
        return id;
    }

    /** Its last known status. Absent where it never answered. */
    public Optional<String> lastStatus() {
        return Optional.ofNullable(lastStatus);
    }
}
