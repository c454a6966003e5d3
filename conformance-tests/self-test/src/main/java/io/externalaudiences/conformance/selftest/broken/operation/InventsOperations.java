package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers for an operation that never was, as if it went on. */
public final class InventsOperations implements Behaviour {
    private static final Pattern ID = Pattern.compile(".*/operations/(?<id>[0-9a-fA-F-]{36})");

    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = Behaviour.super.respond(request, server);
        boolean unknown = answer.status() == 404 && ID.matcher(request.path()).matches();
        return unknown ? succeeded(Route.GET_OPERATION, invented(request.path())) : answer;
    }

    private static ObjectNode invented(String path) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("operationId", ID.matcher(path).replaceAll("${id}"))
                .put("status", "PROCESSING");
    }
}
