package io.externalaudiences.conformance.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A header that a request needs.
 *
 * @param name as it is sent
 * @param requirementId the requirement behind it; null where the contract names none
 */
public record RequiredHeader(String name, @Nullable String requirementId) {

    /** Those of an operation: what says who calls, and its parameters. */
    static List<RequiredHeader> of(ContractDocument contract, ContractOperation operation) {
        return Stream.concat(ofSecurity(contract), ofParameters(contract, operation))
                .toList();
    }

    private static Stream<RequiredHeader> ofSecurity(ContractDocument contract) {
        return contract.root()
                .path("security")
                .valueStream()
                .flatMap(together -> together.propertyNames().stream())
                .map(name -> contract.root().at("/components/securitySchemes").path(name))
                .map(scheme -> of(scheme.path("name").asString("Authorization"), scheme));
    }

    private static Stream<RequiredHeader> ofParameters(ContractDocument contract, ContractOperation operation) {
        JsonPointer parameters = operation.pointer().appendProperty("parameters");
        return contract.root()
                .at(parameters)
                .valueStream()
                .map(contract::follow)
                .filter(parameter -> parameter.path("in").asString("").equals("header"))
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .map(parameter -> of(parameter.path("name").asString(), parameter));
    }

    private static RequiredHeader of(String name, JsonNode declared) {
        Optional<String> requirement = NearestRequirement.named(declared, "required");
        return new RequiredHeader(name, requirement.orElse(null));
    }
}
