package io.externalaudiences.conformance.contract;

import io.externalaudiences.conformance.exchange.Exchange;
import java.util.List;
import java.util.Set;

/** One thing that holds for every exchange, whatever check it belongs to. */
interface WireRule {

    /** What is wrong with an exchange; empty where nothing is. */
    List<Finding> grade(Exchange exchange);

    /**
     * The requirements that this rule judges in full, in this exchange: they count as passed where nothing is found.
     * What a rule only helps to judge is not listed.
     */
    Set<String> judges(Exchange exchange);
}
