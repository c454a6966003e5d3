package io.externalaudiences.conformance.contract;

import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.contract.model.ContractDocument;
import java.util.List;
import java.util.Set;

/**
 * A success has a status that its operation documents. Another refusal than a documented one is left to the check that
 * provoked it, which knows how much freedom there is.
 */
final class StatusRule implements WireRule {

    private final ContractDocument contract;

    StatusRule(ContractDocument contract) {
        this.contract = contract;
    }

    @Override
    public List<Finding> grade(Exchange exchange) {
        if (!exchange.call().isOfTheContract()) {
            return List.of();
        }
        int status = exchange.answer().status();
        Set<Integer> documented =
                contract.operation(exchange.call().operationId()).statuses();
        return status < 400 && !documented.contains(status)
                ? List.of(new Finding(
                        null, "a status that is documented, " + documented, "was answered " + status, exchange))
                : List.of();
    }

    @Override
    public Set<String> judges(Exchange exchange) {
        return Set.of();
    }
}
