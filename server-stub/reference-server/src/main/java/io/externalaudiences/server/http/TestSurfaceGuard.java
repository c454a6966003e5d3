package io.externalaudiences.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps the test surface for programs on this machine. A page in a browser there is none, however its request is
 * spelled and whatever token it shows: the demo's are known to everybody.
 */
@Component
@ConditionalOnBooleanProperty("external-audiences.test-surface")
class TestSurfaceGuard implements HandlerInterceptor, WebMvcConfigurer {
    private final LocalCallers local;

    TestSurfaceGuard(LocalCallers local) {
        this.local = local;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || method.getBeanType() != TestSurface.class) {
            return true;
        }
        Optional<String> objection = local.objection(request);
        if (objection.isPresent()) {
            return refuse(
                    PlatformCode.NOT_AUTHORISED,
                    "The test surface is for programs on this machine. " + objection.get(),
                    response);
        }
        // A browser asks before it lets a page of another site send JSON.
        if (HttpMethod.POST.matches(request.getMethod()) && !isJson(request.getContentType())) {
            return refuse(
                    PlatformCode.MEDIA_TYPE_NOT_SUPPORTED,
                    "The header Content-Type must be application/json, also where there is no body.",
                    response);
        }
        return true;
    }

    private static boolean refuse(PlatformCode code, String detail, HttpServletResponse response) throws IOException {
        ErrorWriter.write(ErrorBodies.of(code, detail, RequestIdFilter.idOf(response)), response);
        return false;
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
