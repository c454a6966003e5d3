package io.externalaudiences.conformance.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.externalaudiences.contract.model.ContractDocument;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The schemas of the contract, each compiled once. Safe for several threads. */
final class BodySchemas {

    private static final String DOCUMENT = "urn:external-audiences";

    private final SchemaRegistry schemas;
    private final Map<JsonPointer, Schema> compiled = new ConcurrentHashMap<>();

    BodySchemas(ContractDocument contract) {
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(),
                builder -> builder.schemas(Map.of(DOCUMENT, contract.tree().toString())));
    }

    /**
     * How a body breaks a schema; empty where it does not.
     *
     * @param schema where in the document the schema stands
     */
    List<Error> errors(JsonPointer schema, JsonNode body) {
        return compiled.computeIfAbsent(schema, this::compile).validate(body);
    }

    private Schema compile(JsonPointer schema) {
        return schemas.getSchema(SchemaLocation.of(DOCUMENT + "#" + schema));
    }
}
