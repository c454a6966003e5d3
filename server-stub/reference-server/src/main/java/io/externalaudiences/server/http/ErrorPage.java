package io.externalaudiences.server.http;

import io.externalaudiences.api.model.PlatformError;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers in place of Spring Boot's own error page, for what fails outside of the controllers. */
@Controller
class ErrorPage implements ErrorController {
    @RequestMapping("${server.error.path:/error}")
    @Nullable
    ResponseEntity<PlatformError> error(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            // Half of another answer was sent. Tomcat cuts the connection, and nothing is to stand behind that half.
            return null;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without a status nothing has failed: somebody asks for this path, and there is nothing here for callers.
        PlatformCode code = status instanceof Integer number ? ErrorBodies.codeOf(number) : PlatformCode.NOT_FOUND;
        // What the container refuses by itself has not passed the filter that gives the id.
        String requestId = RequestIdFilter.idOf(response);
        response.setHeader(RequestId.HEADER, requestId);
        return ResponseEntity.status(code.status()).body(ErrorBodies.of(code, null, requestId));
    }
}
