package io.externalaudiences.server.http;

import io.externalaudiences.api.model.PlatformError;
import io.externalaudiences.server.audience.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says everything that stops a request in the platform's own words; Spring's never reach the wire. */
@RestControllerAdvice
class RefusalHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalHandler.class);

    @ExceptionHandler
    ResponseEntity<PlatformError> refused(Refusal refusal, HttpServletResponse response) {
        return answer(ErrorBodies.of(refusal, RequestIdFilter.idOf(response)), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<PlatformError> refused(RequestRefusal refusal, HttpServletResponse response) {
        return answer(PlatformCode.REQUEST_INVALID, refusal.getMessage(), response);
    }

    /** A body of the right shape that cannot be bound all the same, such as 40.0 for an integer. */
    @ExceptionHandler
    ResponseEntity<PlatformError> unreadable(HttpMessageNotReadableException e, HttpServletResponse response) {
        return answer(PlatformCode.REQUEST_INVALID, "The body cannot be read as the contract describes it.", response);
    }

    @ExceptionHandler
    ResponseEntity<PlatformError> mismatch(MethodArgumentTypeMismatchException e, HttpServletResponse response) {
        return answer(PlatformCode.REQUEST_INVALID, "The parameter " + e.getName() + " has a wrong type.", response);
    }

    /** A query that is not encoded as queries are. Tomcat decodes it when the first parameter is asked for. */
    @ExceptionHandler
    ResponseEntity<PlatformError> undecodable(InvalidParameterException e, HttpServletResponse response) {
        return answer(PlatformCode.REQUEST_INVALID, "The query of the URL cannot be decoded.", response);
    }

    /** What Spring refuses by itself: unknown paths, other methods, other media types. */
    @ExceptionHandler(exception = Exception.class)
    ResponseEntity<PlatformError> other(Exception e, HttpServletResponse response) {
        if (e instanceof ErrorResponse refusal) {
            PlatformCode code = ErrorBodies.codeOf(refusal.getStatusCode().value());
            return answer(ErrorBodies.of(code, null, RequestIdFilter.idOf(response)), refusal.getHeaders());
        }
        String requestId = RequestIdFilter.idOf(response);
        LOG.error("A request failed.", e);
        return answer(ErrorBodies.of(PlatformCode.SERVER_FAILED, null, requestId), HttpHeaders.EMPTY);
    }

    private static ResponseEntity<PlatformError> answer(
            PlatformCode code, @Nullable String detail, HttpServletResponse response) {
        return answer(ErrorBodies.of(code, detail, RequestIdFilter.idOf(response)), HttpHeaders.EMPTY);
    }

    /** Of the headers that Spring has for a refusal, Allow is the one that says something here. */
    private static ResponseEntity<PlatformError> answer(PlatformError error, HttpHeaders headers) {
        return ResponseEntity.status(error.getStatus())
                .contentType(MediaType.APPLICATION_JSON)
                .headers(answered -> {
                    if (headers.containsHeader(HttpHeaders.ALLOW)) {
                        answered.setAllow(headers.getAllow());
                    }
                })
                .body(error);
    }
}
