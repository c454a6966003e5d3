package io.externalaudiences.conformance.selftest.broken.update;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.JsonText;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Refuses an update after it has stored the description that was in it. */
public final class AppliesPartOfARefusedUpdate implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = Behaviour.super.respond(request, server);
        if (request.method().equals("PATCH") && answer.status() == 400) {
            description(request).ifPresent(text -> server.handle(request.withBody(update(text))));
        }
        return answer;
    }

    private static Optional<String> description(Request request) {
        return JsonText.parse(request.body())
                .map(body -> body.path("description"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    private static byte[] update(String description) {
        return JsonText.write(JsonNodeFactory.instance.objectNode().put("description", description));
    }
}
