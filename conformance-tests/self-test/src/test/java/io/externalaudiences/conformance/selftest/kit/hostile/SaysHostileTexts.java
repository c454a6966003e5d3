package io.externalaudiences.conformance.selftest.kit.hostile;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.JsonText;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says what breaks out of careless reports: in every third answer at the end of every text but the ids, by which the
 * next request would be made, in some in place of the whole body. The others let a check get far enough to hear it.
 */
final class SaysHostileTexts implements Behaviour {

    private static final Set<String> IDS = Set.of("operationId", "audienceId", "runId");

    /** Halves of surrogate pairs can be written in JSON by their numbers only. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final AtomicInteger answers = new AtomicInteger();
    private final List<String> texts;
    private final int wellBehaved;

    /** @param wellBehaved how many answers say nothing of the kind */
    SaysHostileTexts(List<String> texts, int wellBehaved) {
        this.texts = texts;
        this.wellBehaved = wellBehaved;
    }

    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = server.handle(request);
        int number = answers.getAndIncrement();
        if (number < wellBehaved || number % 3 != 0 || answer.body().length == 0) {
            return answer;
        }
        if (number % 5 == 0) {
            return answer.withBody(String.join(" ", texts).getBytes(StandardCharsets.UTF_8));
        }
        return JsonText.parse(answer.body())
                .map(body ->
                        answer.withBody(JSON.writeValueAsBytes(hostile(body, texts.get(number / 3 % texts.size())))))
                .orElse(answer);
    }

    private static JsonNode hostile(JsonNode value, String text) {
        if (value.isString()) {
            return JsonNodeFactory.instance.stringNode(value.stringValue() + text);
        }
        if (value.isArray()) {
            ArrayNode changed = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> changed.add(hostile(element, text)));
            return changed;
        }
        if (value.isObject()) {
            ObjectNode changed = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                changed.set(
                        member.getKey(),
                        IDS.contains(member.getKey()) ? member.getValue() : hostile(member.getValue(), text));
            }
            changed.put("x-" + text, text);
            return changed;
        }
        return value;
    }
}
