package io.externalaudiences.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.externalaudiences.api.model.PlatformError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    static void write(PlatformError error, HttpServletResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(error);
        response.setStatus(error.getStatus());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
