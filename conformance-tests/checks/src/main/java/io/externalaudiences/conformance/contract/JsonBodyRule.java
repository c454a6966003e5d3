package io.externalaudiences.conformance.contract;

import io.externalaudiences.conformance.exchange.Exchange;
import java.util.List;
import java.util.Set;

/** A body that calls itself JSON is JSON, in UTF-8 (ERROR-004). */
final class JsonBodyRule implements WireRule {

    private static final String REQUIREMENT = "ERROR-004";

    @Override
    public List<Finding> grade(Exchange exchange) {
        boolean broken = exchange.answer().saysJson()
                && !exchange.answer().isEmpty()
                && exchange.answer().json().isEmpty();
        return broken
                ? List.of(new Finding(REQUIREMENT, "a JSON body in UTF-8", "the body does not parse as such", exchange))
                : List.of();
    }

    @Override
    public Set<String> judges(Exchange exchange) {
        return exchange.answer().saysJson() ? Set.of(REQUIREMENT) : Set.of();
    }
}
