package io.externalaudiences.conformance.http;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.PathSegment;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.Operation;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes complete, valid requests for the operations of the contract. Sends nothing. Where a target has an id that
 * cannot be sent, it throws {@link Blocked} with a sentence that says so.
 */
public final class Calls {

    private final ContractDocument contract;
    private final Credentials credentials;

    public Calls(ContractDocument contract, Credentials credentials) {
        this.contract = contract;
        this.credentials = credentials;
    }

    /** Who makes them. */
    public Credentials credentials() {
        return credentials;
    }

    /** The same requests, made by somebody else. */
    public Calls as(Credentials other) {
        return new Calls(contract, other);
    }

    /** The contract that they follow. */
    public ContractDocument contract() {
        return contract;
    }

    public Call create(JsonNode body) {
        return call("createExternalAudience", Map.of(), body);
    }

    public Call operation(String operationId) {
        return call("getExternalAudienceOperation", Map.of("operationId", operationId), null);
    }

    public Call update(String audienceId, JsonNode body) {
        return call("updateExternalAudience", Map.of("audienceId", audienceId), body);
    }

    public Call delete(String audienceId) {
        return call("deleteExternalAudience", Map.of("audienceId", audienceId), null);
    }

    public Call startRun(String audienceId, JsonNode body) {
        return call("startIngestionRun", Map.of("audienceId", audienceId), body);
    }

    public Call run(String audienceId, String runId) {
        return call("getIngestionRun", Map.of("audienceId", audienceId, "runId", runId), null);
    }

    public Call listRuns(String audienceId) {
        return call("listIngestionRuns", Map.of("audienceId", audienceId), null);
    }

    private Call call(String operationId, Map<String, String> pathParameters, @Nullable JsonNode body) {
        Operation operation = contract.operation(operationId);
        String path = operation.path();
        for (Map.Entry<String, String> parameter : pathParameters.entrySet()) {
            path = path.replace(
                    "{" + parameter.getKey() + "}",
                    PathSegment.of(parameter.getValue()).text());
        }
        Map<String, String> headers = new TreeMap<>(credentials.headers());
        headers.put("Accept", "application/json");
        if (body == null) {
            return new Call(operationId, operation.method(), path, headers, null);
        }
        headers.put("Content-Type", "application/json");
        return new Call(operationId, operation.method(), path, headers, body.toString());
    }
}
