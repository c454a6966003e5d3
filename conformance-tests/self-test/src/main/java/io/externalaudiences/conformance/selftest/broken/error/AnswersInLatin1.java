package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** Writes JSON in another encoding than UTF-8. */
public final class AnswersInLatin1 implements Behaviour {
    @Override
    public byte[] write(JsonNode body) {
        return body.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
