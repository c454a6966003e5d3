package io.externalaudiences.conformance.contract;

import com.networknt.schema.Error;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.DocumentPath;
import io.externalaudiences.contract.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * Holds the kit's own requests against the contract: whoever refuses one that breaks it is right, and must not be
 * blamed. What was malformed on purpose is left out.
 */
final class OwnRequests {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Where its files lie is for the owner of a target to say, and no word of the kit's. */
    private static final String OF_THE_CONFIGURATION = "/sourceSpec/params";

    private final ContractDocument contract;
    private final BodySchemas schemas;

    OwnRequests(ContractDocument contract, BodySchemas schemas) {
        this.contract = contract;
        this.schemas = schemas;
    }

    /** What is wrong with a request; empty where nothing is, or where that is meant so. */
    List<String> faults(Call call) {
        if (call.isMalformed() || !call.isOfTheContract()) {
            return List.of();
        }
        Operation operation = contract.operation(call.operationId());
        List<String> faults = new ArrayList<>();
        if (!operation.method().equals(call.method()) || !operation.answersAt(call.path())) {
            faults.add("is no " + operation.method() + " " + operation.path());
        }
        RequiredHeader.of(contract, operation).stream()
                .map(RequiredHeader::name)
                .filter(header -> call.headers().getOrDefault(header, "").isBlank())
                .forEach(header -> faults.add("has no header " + header));
        faults.addAll(faultsOfBody(call, operation));
        return faults;
    }

    private List<String> faultsOfBody(Call call, Operation operation) {
        Optional<DocumentPath> schema = contract.requestSchema(operation.id());
        if (schema.isEmpty()) {
            return call.body() == null ? List.of() : List.of("has a body");
        }
        if (!"application/json".equals(call.headers().get("Content-Type"))) {
            return List.of("does not say that its body is JSON");
        }
        return schemas.errors(schema.get().last().pointer(), parsed(call)).stream()
                .filter(error -> !error.getInstanceLocation().toString().startsWith(OF_THE_CONFIGURATION))
                .map(OwnRequests::words)
                .toList();
    }

    /** Null where the body is none: no schema of a request allows that. */
    private static JsonNode parsed(Call call) {
        try {
            return call.body() == null ? NullNode.getInstance() : JSON.readTree(call.body());
        } catch (JacksonException e) {
            return NullNode.getInstance();
        }
    }

    private static String words(Error error) {
        return "has a body that breaks the contract at \"" + error.getInstanceLocation() + "\": " + error.getMessage();
    }
}
