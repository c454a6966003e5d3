package io.externalaudiences.conformance.contract;

import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.Located;
import io.externalaudiences.contract.model.Operation;
import io.externalaudiences.contract.model.XRequirement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A header that a request needs.
 *
 * @param name as it is sent
 * @param requirementId the requirement behind it; null where the contract names none
 */
public record RequiredHeader(String name, @Nullable String requirementId) {

    /** Those of an operation: what says who calls, and its parameters. */
    static List<RequiredHeader> of(ContractDocument contract, Operation operation) {
        return Stream.concat(ofSecurity(contract), ofParameters(contract, operation))
                .toList();
    }

    private static Stream<RequiredHeader> ofSecurity(ContractDocument contract) {
        Located schemes = contract.root().member("components").member("securitySchemes");
        return contract.root()
                .member("security")
                .elements()
                .flatMap(Located::members)
                .map(named -> schemes.member(named.name()))
                .map(scheme -> of(scheme.node().path("name").asString("Authorization"), scheme));
    }

    private static Stream<RequiredHeader> ofParameters(ContractDocument contract, Operation operation) {
        return operation
                .place()
                .member("parameters")
                .elements()
                .map(contract::follow)
                .filter(parameter -> parameter.text("in").equals("header"))
                .filter(parameter -> parameter.says("required"))
                .map(parameter -> of(parameter.text("name"), parameter));
    }

    private static RequiredHeader of(String name, Located declared) {
        List<String> requirement = XRequirement.named(declared, "required");
        return new RequiredHeader(name, requirement.stream().findFirst().orElse(null));
    }
}
