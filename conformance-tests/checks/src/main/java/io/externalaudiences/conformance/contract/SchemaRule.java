package io.externalaudiences.conformance.contract;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.DocumentPath;
import io.externalaudiences.contract.model.XRequirement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The body of an answer is as the schema of its status says. */
final class SchemaRule implements WireRule {

    private final ContractDocument contract;
    private final BodySchemas schemas;

    SchemaRule(ContractDocument contract, BodySchemas schemas) {
        this.contract = contract;
        this.schemas = schemas;
    }

    @Override
    public List<Finding> grade(Exchange exchange) {
        if (!exchange.call().isOfTheContract()) {
            return List.of();
        }
        Optional<DocumentPath> schema = contract.responseSchema(
                exchange.call().operationId(), exchange.answer().status());
        Optional<JsonNode> body = exchange.answer().json().map(WithoutNulls::of);
        if (schema.isEmpty() || body.isEmpty()) {
            return List.of();
        }
        return schemas.errors(schema.get().last().pointer(), body.get()).stream()
                .map(error -> finding(schema.get(), error, exchange))
                .toList();
    }

    @Override
    public Set<String> judges(Exchange exchange) {
        return Set.of();
    }

    private static Finding finding(DocumentPath schema, Error error, Exchange exchange) {
        String place = error.getInstanceLocation().toString();
        return new Finding(
                StagesOfARun.requirement(behind(schema, error), exchange.body()).orElse(null),
                "an answer as the schema of " + exchange.call().operationId() + " says",
                (place.isEmpty() ? "" : place + ": ") + error.getMessage(),
                exchange);
    }

    private static List<String> behind(DocumentPath schema, Error error) {
        DocumentPath reached = reached(schema, error);
        return error.getKeyword().equals("required")
                ? XRequirement.ofMissing(reached, error.getProperty())
                : XRequirement.nearest(reached, error.getKeyword());
    }

    /** The way that the validator went; a reference is followed by the path itself. */
    private static DocumentPath reached(DocumentPath schema, Error error) {
        DocumentPath reached = schema;
        NodePath steps = error.getEvaluationPath();
        for (int step = 0; step < steps.getNameCount(); step++) {
            Object element = steps.getElement(step);
            if (element instanceof Integer index) {
                reached = reached.to(index);
            } else if (!element.equals("$ref")) {
                reached = reached.to(element.toString());
            }
        }
        return reached;
    }
}
