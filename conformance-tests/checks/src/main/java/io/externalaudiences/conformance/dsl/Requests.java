package io.externalaudiences.conformance.dsl;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Conversation;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.http.Budgets;
import io.externalaudiences.conformance.http.Calls;
import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.http.OperationsPath;
import io.externalaudiences.conformance.http.Polling;
import io.externalaudiences.conformance.http.Transport;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The requests of one caller in one check.
 *
 * @param calls makes them
 * @param transport sends them
 * @param operationsPath where the target answers operations
 * @param conversation keeps them with their answers
 * @param budgets how long what they begin may take
 */
record Requests(
        Calls calls, Transport transport, OperationsPath operationsPath, Conversation conversation, Budgets budgets) {

    /** Those of somebody else, in the same conversation. */
    Requests as(Credentials other) {
        return new Requests(calls.as(other), transport, operationsPath, conversation, budgets);
    }

    /** Sends a call, under the path by which this target answers operations, and keeps the exchange. */
    Exchange send(Call call) {
        return sendAsItIs(operationsPath.chosen(call));
    }

    /** Sends a call and keeps the exchange. */
    Exchange sendAsItIs(Call call) {
        return kept(transport.send(call));
    }

    /** Sends all calls at the same moment, and keeps the exchanges. */
    List<Exchange> sendAtOnce(List<Call> together) {
        List<Exchange> exchanges = transport.sendAtOnce(together);
        exchanges.forEach(conversation::add);
        return exchanges;
    }

    /** The answer to a create that was accepted. */
    Exchange acceptedCreate(JsonNode body) {
        Exchange accepted = send(calls.create(body));
        blockedIf(
                !accepted.isAccepted(),
                "no audience could be created: " + accepted.answer().status());
        return accepted;
    }

    /** Asks for an operation that is known to exist, and keeps what was answered where operations are. */
    Exchange operation(String operationId) {
        return kept(operationsPath.find(calls.operation(operationId), transport::send));
    }

    /** Asks until what was done shows. */
    Polling untilConsistent() {
        return new Polling("consistency", budgets.consistency());
    }

    private Exchange kept(Exchange exchange) {
        conversation.add(exchange);
        return exchange;
    }
}
