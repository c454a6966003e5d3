package io.externalaudiences.conformance.target;

import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.outcome.Blocked;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What an answer tells of an operation or a run. */
final class Told {

    private static final Set<String> ENDED = Set.of("SUCCESS", "FAILED");

    private Told() {}

    /** Whether it has ended, well or badly. */
    static boolean hasEnded(Exchange exchange) {
        return exchange.isAccepted() && ENDED.contains(status(exchange));
    }

    /** How far it is; empty where the answer does not say. */
    static String status(Exchange exchange) {
        return exchange.answer()
                .json()
                .map(body -> body.path("status").asString(""))
                .orElse("");
    }

    /**
     * The text at a JSON pointer.
     *
     * @throws Blocked for this reason if there is none
     */
    static String text(Exchange exchange, String pointer, String otherwise) {
        return exchange.answer()
                .json()
                .map(body -> body.at(pointer))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .orElseThrow(() -> new Blocked(otherwise));
    }
}
