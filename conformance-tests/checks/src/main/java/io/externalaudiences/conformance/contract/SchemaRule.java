package io.externalaudiences.conformance.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.externalaudiences.conformance.exchange.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The body of an answer is as the schema of its status says. */
final class SchemaRule implements WireRule {

    private static final String DOCUMENT = "urn:external-audiences";

    private final ContractDocument contract;
    private final NearestRequirement nearest;
    private final SchemaRegistry schemas;
    private final Map<JsonPointer, Schema> compiled = new ConcurrentHashMap<>();

    SchemaRule(ContractDocument contract) {
        this.contract = contract;
        this.nearest = new NearestRequirement(contract);
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(),
                builder -> builder.schemas(Map.of(DOCUMENT, contract.root().toString())));
    }

    @Override
    public List<Finding> grade(Exchange exchange) {
        if (!exchange.call().isOfTheContract()) {
            return List.of();
        }
        JsonPointer response = contract.operation(exchange.call().operationId())
                .response(exchange.answer().status());
        Optional<JsonPointer> schema = schemaOf(response);
        Optional<JsonNode> body = exchange.answer().json().map(WithoutNulls::of);
        if (schema.isEmpty() || body.isEmpty()) {
            return List.of();
        }
        return compiled.computeIfAbsent(schema.get(), this::compile).validate(body.get()).stream()
                .map(error -> finding(response, schema.get(), error, exchange))
                .toList();
    }

    @Override
    public Set<String> judges(Exchange exchange) {
        return Set.of();
    }

    private Finding finding(JsonPointer response, JsonPointer schema, Error error, Exchange exchange) {
        String place = error.getInstanceLocation().toString();
        Optional<String> requirement = nearest.behind(response, schema, error)
                .flatMap(behind -> StagesOfARun.requirement(behind, exchange.body()));
        return new Finding(
                requirement.orElse(null),
                "an answer as the schema of " + exchange.call().operationId() + " says",
                (place.isEmpty() ? "" : place + ": ") + error.getMessage(),
                exchange);
    }

    /** Where the schema of a response stands, its {@code $ref} followed; empty where it has no JSON body. */
    private Optional<JsonPointer> schemaOf(JsonPointer response) {
        JsonNode reference = contract.root().at(response).path("$ref");
        JsonPointer resolved =
                reference.isString() ? JsonPointer.compile(reference.asString().substring(1)) : response;
        JsonPointer schema = resolved.append(JsonPointer.compile("/content/application~1json/schema"));
        return contract.root().at(schema).isMissingNode() ? Optional.empty() : Optional.of(schema);
    }

    private Schema compile(JsonPointer schema) {
        return schemas.getSchema(SchemaLocation.of(DOCUMENT + "#" + schema));
    }
}
