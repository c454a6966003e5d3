package io.externalaudiences.server.http;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.Operation;
import io.externalaudiences.server.audience.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;

/** The schemas that the contract has for bodies of requests, by operation. */
@Component
class RequestSchemas {
    private static final String IRI = "urn:external-audiences";

    private final Map<String, Schema> byOperation = new HashMap<>();
    private final Violations violations;

    RequestSchemas() {
        ContractDocument contract = ContractDocument.ofContract();
        SchemaRegistryConfig assertingFormats =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi30(),
                builder -> builder.schemaRegistryConfig(assertingFormats)
                        .schemas(Map.of(IRI, contract.tree().toString())));
        for (Operation operation : contract.operations()) {
            contract.requestSchema(operation.id())
                    .map(schema -> SchemaLocation.of(IRI + "#" + schema.last().pointer()))
                    .ifPresent(schema -> byOperation.put(operation.id(), registry.getSchema(schema)));
        }
        byOperation.values().forEach(Schema::initializeValidators);
        this.violations = new Violations(contract.tree());
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
