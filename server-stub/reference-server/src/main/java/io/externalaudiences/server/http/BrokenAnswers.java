package io.externalaudiences.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Cuts the connection where an answer fails of which a part was sent already. A refusal behind it would make it look
 * complete. What fails is known inside of Spring MVC; a connection can be cut outside of it only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BrokenAnswers extends OncePerRequestFilter implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenAnswers.class);
    private static final String FAILURE = BrokenAnswers.class.getName();

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!response.isCommitted()) {
            return null;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("The caller has gone before the end of the answer.");
        } else {
            LOG.error("A request failed in the middle of its answer.", failure);
        }
        request.setAttribute(FAILURE, failure);
        return new ModelAndView();
    }

    /** A request with a body is answered in a dispatch of its own. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(FAILURE) instanceof Exception failure) {
            throw new CloseNowException("the answer is not complete", failure);
        }
    }
}
