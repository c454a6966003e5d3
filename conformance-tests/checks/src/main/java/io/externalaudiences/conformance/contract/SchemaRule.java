package io.externalaudiences.conformance.contract;

import com.networknt.schema.Error;
import io.externalaudiences.conformance.exchange.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The body of an answer is as the schema of its status says. */
final class SchemaRule implements WireRule {

    private final ContractDocument contract;
    private final NearestRequirement nearest;
    private final BodySchemas schemas;

    SchemaRule(ContractDocument contract, BodySchemas schemas) {
        this.contract = contract;
        this.nearest = new NearestRequirement(contract);
        this.schemas = schemas;
    }

    @Override
    public List<Finding> grade(Exchange exchange) {
        if (!exchange.call().isOfTheContract()) {
            return List.of();
        }
        JsonPointer response = contract.operation(exchange.call().operationId())
                .response(exchange.answer().status());
        Optional<JsonPointer> schema = contract.schemaPointer(response);
        Optional<JsonNode> body = exchange.answer().json().map(WithoutNulls::of);
        if (schema.isEmpty() || body.isEmpty()) {
            return List.of();
        }
        return schemas.errors(schema.get(), body.get()).stream()
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
}
