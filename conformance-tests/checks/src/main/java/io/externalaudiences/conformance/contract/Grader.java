package io.externalaudiences.conformance.contract;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.contract.model.ContractDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares every exchange with the contract. */
public final class Grader {

    private final List<WireRule> rules;
    private final OwnRequests ownRequests;

    public Grader(ContractDocument contract) {
        BodySchemas schemas = new BodySchemas(contract);
        this.ownRequests = new OwnRequests(contract, schemas);
        this.rules = List.of(
                new JsonBodyRule(),
                new MediaTypeRule(),
                new PlatformCodeRule(),
                new LeakRule(),
                new StatusRule(contract),
                new SchemaRule(contract, schemas));
    }

    /** What is wrong with an exchange, by all rules. */
    public List<Finding> grade(Exchange exchange) {
        return rules.stream().flatMap(rule -> rule.grade(exchange).stream()).toList();
    }

    /** What is wrong with a request of the kit that was meant to be right: a fault of the kit, and nobody else's. */
    public List<String> ownFaults(Call call) {
        return ownRequests.faults(call);
    }

    /** The requirements that this exchange was enough to judge. */
    public Set<String> judges(Exchange exchange) {
        return rules.stream().flatMap(rule -> rule.judges(exchange).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
