package io.externalaudiences.conformance.ledger;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PathSegment;
import io.externalaudiences.conformance.http.Transport;
import io.externalaudiences.conformance.http.WorkStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the ledger: notes every create before it is sent, and what comes of it as it is seen. Changes nothing. */
public final class RecordingTransport implements Transport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Transport transport;
    private final Ledger ledger;

    /** @param ledger where it is noted */
    public RecordingTransport(Transport transport, Ledger ledger) {
        this.transport = transport;
        this.ledger = ledger;
    }

    @Override
    public Exchange send(Call call) {
        Optional<Entry> asked = noteCreate(call);
        return noticed(asked, transport.send(call));
    }

    @Override
    public List<Exchange> sendAtOnce(List<Call> calls) {
        List<Optional<Entry>> asked = calls.stream().map(this::noteCreate).toList();
        List<Exchange> exchanges = transport.sendAtOnce(calls);
        IntStream.range(0, calls.size()).forEach(index -> noticed(asked.get(index), exchanges.get(index)));
        return exchanges;
    }

    private Optional<Entry> noteCreate(Call call) {
        if (!call.method().equals("POST") || !call.path().matches("/external-audience/?")) {
            return Optional.empty();
        }
        return Optional.of(ledger.noteCreate(
                name(call),
                call.headers().getOrDefault("x-gw-ims-org-id", ""),
                call.headers().getOrDefault("x-sandbox-name", "")));
    }

    private Exchange noticed(Optional<Entry> asked, Exchange exchange) {
        asked.ifPresentOrElse(entry -> noticeAnswer(entry, exchange), () -> noticeChange(exchange));
        return exchange;
    }

    /** After a failure of the server, or an acceptance without an operation, nobody knows what was made. */
    private void noticeAnswer(Entry asked, Exchange exchange) {
        if (exchange.isAccepted()) {
            text(exchange, "/operationId").ifPresent(operationId -> ledger.keep(asked.accepted(operationId)));
        } else if (exchange.answer().status() < 500) {
            ledger.keep(asked.gone());
        }
    }

    private void noticeChange(Exchange exchange) {
        PathSegment id = PathSegment.lastOf(exchange.call().path());
        switch (exchange.call().operationId()) {
            case "getExternalAudienceOperation" ->
                ledger.ofOperation(id::names).ifPresent(entry -> noticeEnd(entry, exchange));
            case "deleteExternalAudience" ->
                ledger.ofAudience(id::names)
                        .filter(entry -> exchange.isAccepted())
                        .ifPresent(entry -> ledger.keep(entry.gone()));
            default -> {
                // Nothing else makes or deletes an audience.
            }
        }
    }

    private void noticeEnd(Entry entry, Exchange exchange) {
        if (entry.state() != Entry.State.ACCEPTED) {
            return;
        }
        switch (WorkStatus.hasEnded(exchange) ? WorkStatus.of(exchange) : "") {
            case "SUCCESS" -> text(exchange, "/audienceId").ifPresent(id -> ledger.keep(entry.made(id)));
            case "FAILED" -> ledger.keep(entry.gone());
            default -> {
                // It goes on.
            }
        }
    }

    private static String name(Call call) {
        try {
            return call.body() == null
                    ? ""
                    : JSON.readTree(call.body()).path("name").asString("");
        } catch (JacksonException malformed) {
            return "";
        }
    }

    private static Optional<String> text(Exchange exchange, String pointer) {
        return exchange.answer()
                .json()
                .map(body -> body.at(pointer))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }
}
