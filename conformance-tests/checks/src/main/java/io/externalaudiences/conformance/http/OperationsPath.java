package io.externalaudiences.conformance.http;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Which of the two paths of the guide a target answers operations under: the singular that the contract has, or the
 * plural. Both conform (ruling R-01), so the kit finds out and uses the one that works.
 */
public final class OperationsPath {

    private static final String SINGULAR = "/external-audience/operations/";
    private static final String PLURAL = "/external-audiences/operations/";

    private final AtomicReference<Form> found = new AtomicReference<>(Form.UNKNOWN);

    /**
     * Asks for an operation that is known to exist; under both paths, until it has been found under one.
     *
     * @param call asks under the singular path
     * @param send sends a call, and keeps nothing: what stands where no operations are is not judged
     */
    public Exchange find(Call call, Sender send) {
        if (isKnown()) {
            return send.send(chosen(call));
        }
        Exchange singular = send.send(call);
        if (singular.isAccepted()) {
            found.set(Form.SINGULAR);
            return singular;
        }
        Exchange plural = send.send(inPlural(call));
        if (!plural.isAccepted()) {
            return singular;
        }
        found.set(Form.PLURAL);
        return plural;
    }

    /** The path below the target's URL, as it was found; empty where no operation was. */
    public Optional<String> path() {
        return switch (found.get()) {
            case UNKNOWN -> Optional.empty();
            case SINGULAR -> Optional.of(SINGULAR);
            case PLURAL -> Optional.of(PLURAL);
        };
    }

    /** Whether an operation has been found. */
    public boolean isKnown() {
        return found.get() != Form.UNKNOWN;
    }

    /** The call as this target answers it. */
    public Call chosen(Call call) {
        return found.get() == Form.PLURAL ? inPlural(call) : call;
    }

    private static Call inPlural(Call call) {
        return call.at(call.path().replace(SINGULAR, PLURAL));
    }

    private enum Form {
        UNKNOWN,
        SINGULAR,
        PLURAL
    }

    /** Sends a call. */
    @FunctionalInterface
    public interface Sender {
        Exchange send(Call call);
    }
}
