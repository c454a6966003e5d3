package io.externalaudiences.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The few paths that need no credentials; the test surface has a guard of its own. They are compared as they were sent,
 * so that no spelling opens another.
 */
@Component
class OpenPaths {
    static final String LIVENESS = "/actuator/health/liveness";
    static final String READINESS = "/actuator/health/readiness";

    private static final Set<String> HEALTH = Set.of(LIVENESS, READINESS);

    private static final Set<String> TESTS = Set.of(TestSurface.FAULTS, TestSurface.CLOCK, TestSurface.RESET);

    private final boolean testSurface;
    private final LocalCallers local;

    OpenPaths(@Value("${external-audiences.test-surface:false}") boolean testSurface, LocalCallers local) {
        this.local = local;
        this.testSurface = testSurface;
    }

    boolean opens(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (testSurface && TESTS.contains(path)) {
            return true;
        }
        return request.getMethod().equals("GET")
                && (isDocumentation(path)
                        // Health is for whoever watches over the process, who stands beside it.
                        || (HEALTH.contains(path) && local.objection(request).isEmpty()));
    }

    private static boolean isDocumentation(String path) {
        String inside = Documentation.PAGE + "/";
        return path.equals(Documentation.CONTRACT)
                || path.equals(Documentation.PAGE)
                || path.equals(inside)
                || (path.startsWith(inside) && Documentation.PARTS.containsKey(path.substring(inside.length())));
    }
}
