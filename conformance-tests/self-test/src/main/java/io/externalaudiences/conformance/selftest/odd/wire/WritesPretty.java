package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON as people like to read it. */
public final class WritesPretty implements Behaviour {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public byte[] write(JsonNode body) {
        return MAPPER.writeValueAsBytes(body);
    }
}
