package io.externalaudiences.server.http;

import io.externalaudiences.server.access.Caller;
import io.externalaudiences.server.audience.Refusal;
import io.externalaudiences.server.audience.Sandbox;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The request that is being answered: who asks, where, and for which ids. */
@Component
class Asking {
    /** Spring's proxy for the request of the present thread. */
    private final HttpServletRequest request;

    Asking(HttpServletRequest request) {
        this.request = request;
    }

    String user() {
        return AccessFilter.callerOf(request).user();
    }

    Sandbox sandbox() {
        Caller caller = AccessFilter.callerOf(request);
        return new Sandbox(caller.organisation(), caller.sandbox());
    }

    /**
     * An id of the path. One that is no UUID is not found, like one that nothing has.
     *
     * @param what what the id is of, for the message
     * @throws Refusal where it is no UUID
     */
    static UUID id(String sent, String what) {
        try {
            UUID id = UUID.fromString(sent);
            // Java also reads ids with parts that are too short.
            if (id.toString().equals(sent.toLowerCase(Locale.ROOT))) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(what);
        }
        throw Refusal.notFound(what);
    }
}
