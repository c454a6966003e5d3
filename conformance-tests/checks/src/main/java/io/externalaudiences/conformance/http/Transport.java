package io.externalaudiences.conformance.http;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import java.util.List;

/** Sends calls and brings back what was answered. */
public interface Transport {

    /** Sends a call and waits for its whole answer. */
    Exchange send(Call call);

    /** Sends calls as nearly at the same moment as one machine can, and waits for all answers. */
    List<Exchange> sendAtOnce(List<Call> calls);
}
