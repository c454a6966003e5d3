package io.externalaudiences.server.http;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.externalaudiences.server.audience.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas that the contract has for bodies of requests, by operation. */
@Component
class RequestSchemas {
    private static final String CONTRACT = "/io/externalaudiences/contract/external-audiences.yaml";
    private static final String IRI = "classpath:" + CONTRACT;

    private final Map<String, Schema> byOperation = new HashMap<>();
    private final Violations violations;

    RequestSchemas() {
        String text = text();
        SchemaRegistryConfig assertingFormats =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi30(),
                builder -> builder.schemaRegistryConfig(assertingFormats).schemas(Map.of(IRI, text)));
        JsonNode contract = new YAMLMapper().readTree(text);
        contract.get("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    if (operation.has("requestBody")) {
                        String place = "#/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method
                                + "/requestBody/content/application~1json/schema";
                        byOperation.put(
                                operation.get("operationId").asString(),
                                registry.getSchema(SchemaLocation.of(IRI + place)));
                    }
                }));
        byOperation.values().forEach(Schema::initializeValidators);
        this.violations = new Violations(contract);
    }

    private static String text() {
        try (InputStream contract = RequestSchemas.class.getResourceAsStream(CONTRACT)) {
            return new String(
                    Objects.requireNonNull(contract, "the contract is not on the class path: " + CONTRACT)
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the contract cannot be read", e);
        }
    }

    /**
     * What is wrong with the body of an operation; empty where nothing is.
     *
     * @param operationId an operation that has a body
     * @throws RequestRefusal where a number is so large that it cannot even be compared
     */
    List<Violation> violations(String operationId, JsonNode body) {
        Schema schema = Objects.requireNonNull(byOperation.get(operationId), operationId);
        try {
            return violations.of(schema.validate(body));
        } catch (JsonNodeException e) {
            // Bounds are compared as 64-bit numbers, which 1e25 is not.
            throw new RequestRefusal("The body holds a number that is out of all bounds.");
        }
    }
}
