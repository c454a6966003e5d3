package io.externalaudiences.conformance.http;

import io.externalaudiences.conformance.exchange.Exchange;
import java.util.Set;

/** How far an operation or a run is, by an answer. */
public final class WorkStatus {

    private static final Set<String> ENDED = Set.of("SUCCESS", "FAILED");

    private static final String GOES_ON = "PROCESSING";

    private WorkStatus() {}

    /** Whether it has ended, well or badly. */
    public static boolean hasEnded(Exchange exchange) {
        return exchange.isAccepted() && ENDED.contains(of(exchange));
    }

    /** Whether it has a status that the contract does not know, which may be an end as well. */
    public static boolean isUnknown(Exchange exchange) {
        String status = of(exchange);
        return exchange.isAccepted() && !status.isEmpty() && !status.equals(GOES_ON) && !ENDED.contains(status);
    }

    /** How far it is; empty where the answer does not say. */
    public static String of(Exchange exchange) {
        return exchange.answer()
                .json()
                .map(body -> body.path("status").asString(""))
                .orElse("");
    }
}
