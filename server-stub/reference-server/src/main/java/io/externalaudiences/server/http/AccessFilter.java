package io.externalaudiences.server.http;

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
import java.util.Set;
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

    AccessFilter(Gate gate) {
        this.gate = gate;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Credentials shown = new Credentials(
                request.getHeader("Authorization"),
                request.getHeader("x-api-key"),
                request.getHeader("x-gw-ims-org-id"),
                request.getHeader("x-sandbox-name"));
        Intent intent = READING.contains(request.getMethod()) ? Intent.READ : Intent.WRITE;
        try {
            request.setAttribute(CALLER, gate.admit(shown, intent));
        } catch (AccessRefusal refusal) {
            ErrorWriter.write(ErrorBodies.of(refusal, RequestIdFilter.idOf(response)), response);
            return;
        } catch (TokensUnavailable e) {
            String requestId = RequestIdFilter.idOf(response);
            ErrorWriter.write(ErrorBodies.of(PlatformCode.DEPENDENCY_FAILED, LATER, requestId), response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Who sent this request, which has passed the filter. */
    static Caller callerOf(HttpServletRequest request) {
        if (request.getAttribute(CALLER) instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException("a request has not passed the access filter");
    }
}
