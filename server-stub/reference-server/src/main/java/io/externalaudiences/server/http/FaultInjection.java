package io.externalaudiences.server.http;

import io.externalaudiences.server.rehearsal.Fault;
import io.externalaudiences.server.rehearsal.FaultPlan;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has calls go wrong as it was planned, after their callers were let in. Which operation is called is known inside of
 * Spring MVC; a connection can be dropped outside of it only.
 */
@Component
@Order(3)
@ConditionalOnBooleanProperty("external-audiences.test-surface")
class FaultInjection extends OncePerRequestFilter implements HandlerInterceptor, WebMvcConfigurer {
    private static final String DROPPED = FaultInjection.class.getName();
    /** In bytes: more than is ever sent. */
    private static final int PROMISED = 1000;

    private final FaultPlan faults;

    FaultInjection(FaultPlan faults) {
        this.faults = faults;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().isAnnotationPresent(RestController.class)) {
            return true;
        }
        Fault fault = faults.next(method.getMethod().getName()).orElse(null);
        if (fault == null) {
            return true;
        }
        hold(fault);
        if (fault.dropsConnection()) {
            request.setAttribute(DROPPED, true);
            return false;
        }
        if (fault.errorCode() == null) {
            return true;
        }
        PlatformCode code = PlatformCode.of(fault.errorCode()).orElseThrow();
        ErrorWriter.write(ErrorBodies.of(code, "This fault was planned.", RequestIdFilter.idOf(response)), response);
        return false;
    }

    /** To be slow is what was asked for. */
    private static void hold(Fault fault) throws IOException {
        try {
            Thread.sleep(fault.latency().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the server is being stopped", e);
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(DROPPED) != null) {
            response.setContentLength(PROMISED);
            response.flushBuffer();
            throw new CloseNowException("the connection is dropped, as it was planned", new IOException());
        }
    }
}
