package io.externalaudiences.conformance.target;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Which of the two paths of the guide a target answers operations under: the singular that the contract has, or the
 * plural. Both conform (ruling R-01), so the kit finds out and uses the one that works.
 */
public final class OperationsPath {

    private static final String SINGULAR = "/external-audience/operations/";
    private static final String PLURAL = "/external-audiences/operations/";

    private final AtomicBoolean plural = new AtomicBoolean();

    /**
     * Asks for an operation that is known to exist.
     *
     * @param call asks under the singular path
     * @param send sends a call
     */
    Exchange find(Call call, Sender send) {
        boolean inPlural = plural.get();
        Exchange first = send.send(spelled(call, inPlural));
        if (first.isAccepted()) {
            return first;
        }
        Exchange other = send.send(spelled(call, !inPlural));
        if (!other.isAccepted()) {
            return first;
        }
        plural.set(!inPlural);
        return other;
    }

    /** The call as this target answers it. */
    Call chosen(Call call) {
        return spelled(call, plural.get());
    }

    private static Call spelled(Call call, boolean inPlural) {
        return inPlural ? call.at(call.path().replace(SINGULAR, PLURAL)) : call;
    }

    /** Sends a call and keeps the exchange. */
    @FunctionalInterface
    interface Sender {
        Exchange send(Call call);
    }
}
