package io.externalaudiences.conformance.contract;

import io.externalaudiences.conformance.exchange.Exchange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in an exchange that is not as the contract says.
 *
 * @param requirementId the nearest requirement behind it; null where the contract names none
 * @param expected what the contract says
 * @param actual what was seen
 * @param exchange where it was seen
 */
public record Finding(@Nullable String requirementId, String expected, String actual, Exchange exchange) {

    /** The requirement that is broken; empty where the contract names none. */
    public Optional<String> requirement() {
        return Optional.ofNullable(requirementId);
    }

    /** The same with what is worth keeping of the answer. */
    public Finding abridged() {
        return new Finding(requirementId, expected, actual, exchange.abridged());
    }
}
