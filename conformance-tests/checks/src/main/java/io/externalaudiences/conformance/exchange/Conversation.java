package io.externalaudiences.conformance.exchange;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The exchanges of one check, in the order in which they ended. */
public final class Conversation {

    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

    public void add(Exchange exchange) {
        exchanges.add(exchange);
    }

    public List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }
}
