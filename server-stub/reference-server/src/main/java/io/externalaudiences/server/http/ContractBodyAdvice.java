package io.externalaudiences.server.http;

import io.externalaudiences.server.audience.Refusal;
import io.externalaudiences.server.audience.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdvice;

/**
 * Checks each body against the contract itself before it is bound, so that no rule about shapes is written twice
 * (R-17).
 *
 * <p>The generated methods are called by their operationId, which is how the schema is found.
 */
@RestControllerAdvice
class ContractBodyAdvice implements RequestBodyAdvice {
    private final RequestSchemas schemas;
    private final StrictJson json = new StrictJson();

    ContractBodyAdvice(RequestSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        // The test surface is no part of the contract.
        return parameter.getContainingClass() != TestSurface.class;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage input,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = StrictJson.bytes(input.getBody());
        String operationId = Objects.requireNonNull(parameter.getMethod()).getName();
        List<Violation> violations = schemas.violations(operationId, json.read(body));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        StrictJson.refuseNul(body);
        return new Checked(input.getHeaders(), body);
    }

    /** The body once more, to be bound. */
    private static final class Checked implements HttpInputMessage {
        private final HttpHeaders headers;
        private final byte[] body;

        Checked(HttpHeaders headers, byte[] body) {
            this.headers = headers;
            this.body = body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        return body;
    }

    @Override
    public @Nullable Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        throw new RequestRefusal("The body is missing.");
    }
}
