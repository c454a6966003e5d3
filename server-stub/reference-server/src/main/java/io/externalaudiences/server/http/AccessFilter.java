package io.externalaudiences.server.http;

import io.externalaudiences.api.model.PlatformError;
import io.externalaudiences.server.access.AccessRefusal;
import io.externalaudiences.server.access.Caller;
import io.externalaudiences.server.access.Credentials;
import io.externalaudiences.server.access.Gate;
import io.externalaudiences.server.access.Intent;
import io.externalaudiences.server.access.TokensUnavailable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no request pass whose caller is not let in; it is looked at before the path. */
@Component
@Order(0)
class AccessFilter extends OncePerRequestFilter {
    private static final String CALLER = Caller.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final String LATER = "Tokens cannot be checked at the moment. Send the request again later.";

    private final Gate gate;

    private final OpenPaths open;

    AccessFilter(Gate gate, OpenPaths open) {
        this.gate = gate;
        this.open = open;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open.opens(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Intent intent = isReading(request) ? Intent.READ : Intent.WRITE;
        String id = RequestIdFilter.idOf(response);
        try {
            Credentials shown = new Credentials(
                    single("Authorization", request),
                    single("x-api-key", request),
                    single("x-gw-ims-org-id", request),
                    single("x-sandbox-name", request));
            request.setAttribute(CALLER, gate.admit(shown, intent));
        } catch (RequestRefusal refusal) {
            refuse(ErrorBodies.of(PlatformCode.REQUEST_INVALID, refusal.getMessage(), id), request, response);
            return;
        } catch (AccessRefusal refusal) {
            refuse(ErrorBodies.of(refusal, id), request, response);
            return;
        } catch (TokensUnavailable e) {
            refuse(ErrorBodies.of(PlatformCode.DEPENDENCY_FAILED, LATER, id), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void refuse(PlatformError error, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (IncomingBody.isUnread(request)) {
            ErrorWriter.refuse(error, response);
        } else {
            ErrorWriter.write(error, response);
        }
    }

    /** Whether a request asks for something only. What its body says, if it has one, means nothing. */
    static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    /** Sent twice, a header says one thing to this server and maybe another to what stands before it. */
    private static @Nullable String single(String header, HttpServletRequest request) {
        Enumeration<String> values = request.getHeaders(header);
        String value = values.hasMoreElements() ? values.nextElement() : null;
        if (values.hasMoreElements()) {
            throw new RequestRefusal("The header " + header + " is there more than once.");
        }
        return value;
    }

    /** Who sent this request, which has passed the filter. */
    static Caller callerOf(HttpServletRequest request) {
        if (request.getAttribute(CALLER) instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException("a request has not passed the access filter");
    }
}
