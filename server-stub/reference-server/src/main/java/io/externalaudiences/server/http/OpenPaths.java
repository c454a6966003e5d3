package io.externalaudiences.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The few paths that need no credentials. They are compared as they were sent, so that no spelling opens another. */
@Component
class OpenPaths {
    static final String LIVENESS = "/actuator/health/liveness";
    static final String READINESS = "/actuator/health/readiness";

    private static final Set<String> HEALTH = Set.of(LIVENESS, READINESS);

    private static final Set<String> TESTS = Set.of(TestSurface.FAULTS, TestSurface.CLOCK, TestSurface.RESET);

    private final boolean testSurface;

    OpenPaths(@Value("${external-audiences.test-surface:false}") boolean testSurface) {
        this.testSurface = testSurface;
    }

    boolean opens(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (testSurface && TESTS.contains(path)) {
            return isFromHere(request);
        }
        return request.getMethod().equals("GET")
                && (isDocumentation(path) || (HEALTH.contains(path) && isFromHere(request)));
    }

    private static boolean isDocumentation(String path) {
        String inside = Documentation.PAGE + "/";
        return path.equals(Documentation.CONTRACT)
                || path.equals(Documentation.PAGE)
                || path.equals(inside)
                || (path.startsWith(inside) && Documentation.PARTS.containsKey(path.substring(inside.length())));
    }

    /** Health is for whoever watches over the process, who stands beside it. */
    private static boolean isFromHere(HttpServletRequest request) {
        try {
            // An address in digits: nobody is asked for it.
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
