package io.externalaudiences.conformance.contract;

import io.externalaudiences.conformance.exchange.Exchange;
import java.util.List;
import java.util.Set;

/** A JSON body says that it is JSON (ERROR-005). */
final class MediaTypeRule implements WireRule {

    private static final String REQUIREMENT = "ERROR-005";

    @Override
    public List<Finding> grade(Exchange exchange) {
        return hasJson(exchange) && !exchange.answer().saysJson()
                ? List.of(new Finding(
                        REQUIREMENT,
                        "the media type application/json, or one that ends in +json",
                        "the media type is \"" + exchange.answer().mediaType() + "\"",
                        exchange))
                : List.of();
    }

    @Override
    public Set<String> judges(Exchange exchange) {
        return hasJson(exchange) ? Set.of(REQUIREMENT) : Set.of();
    }

    private static boolean hasJson(Exchange exchange) {
        return exchange.answer().json().filter(body -> body.isContainer()).isPresent();
    }
}
