package io.externalaudiences.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every answer its request id, before anything else can answer, and every log line on the way. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestIdFilter.class);
    private static final String IN_EVERY_LINE = "requestId";
    private static final String BEGUN = RequestIdFilter.class.getName();

    /** A request with a body passes twice: before the body is read, and then. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = response.getHeader(RequestId.HEADER);
        String id = given == null ? RequestId.of(request.getHeader(RequestId.HEADER)) : given;
        response.setHeader(RequestId.HEADER, id);
        long begun = begun(request);
        MDC.put(IN_EVERY_LINE, id);
        try {
            chain.doFilter(request, response);
            // Otherwise nothing is decided yet.
            if (!request.isAsyncStarted() || response.isCommitted()) {
                LOG.debug(
                        "{} {}: {} in {} ms",
                        request.getMethod(),
                        request.getRequestURI(),
                        response.getStatus(),
                        Duration.ofNanos(System.nanoTime() - begun).toMillis());
            }
        } finally {
            MDC.remove(IN_EVERY_LINE);
        }
    }

    private static long begun(HttpServletRequest request) {
        if (request.getAttribute(BEGUN) instanceof Long begun) {
            return begun;
        }
        long now = System.nanoTime();
        request.setAttribute(BEGUN, now);
        return now;
    }

    /** The id that was given to this answer. */
    static String idOf(HttpServletResponse response) {
        String id = response.getHeader(RequestId.HEADER);
        return id == null ? RequestId.of(null) : id;
    }
}
