package io.externalaudiences.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request pass when its body is there as a whole, so that those who carry it out never wait for its caller. */
@Component
@Order(1)
class BodyFilter extends OncePerRequestFilter {
    private static final String BODY = IncomingBody.class.getName();

    private final Duration timeout;
    private final BodyRoom room;

    BodyFilter(@Value("${external-audiences.request-timeout:20s}") Duration timeout, BodyRoom room) {
        this.timeout = timeout;
        this.room = room;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(BODY) instanceof IncomingBody body) {
            chain.doFilter(new ReceivedRequest(request, body.bytes()), response);
        } else if (!IncomingBody.isUnread(request)) {
            chain.doFilter(request, response);
        } else if (AccessFilter.isReading(request)) {
            // Its body means nothing, and nobody waits for it.
            response.setHeader(HttpHeaders.CONNECTION, "close");
            chain.doFilter(request, response);
        } else {
            request.setAttribute(BODY, IncomingBody.keep(request, response, timeout, room));
        }
    }
}
