package io.externalaudiences.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.externalaudiences.api.model.PlatformError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an error where Spring MVC is not at work: before it, after it, and when the container refuses a request by
 * itself.
 */
final class ErrorWriter {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ErrorWriter() {}

    /**
     * Writes the error to a caller whose body has not been read, and has the connection end: nobody waits for the body.
     */
    static void refuse(PlatformError error, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        write(error, response);
    }

    static void write(PlatformError error, HttpServletResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(error);
        response.setStatus(error.getStatus());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
