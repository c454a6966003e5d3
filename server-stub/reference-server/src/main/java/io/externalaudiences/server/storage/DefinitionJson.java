package io.externalaudiences.server.storage;

import io.externalaudiences.server.audience.AudienceDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Definitions as text. The mapper is this room's own: what is on the wire may change without what was kept. */
@Component
final class DefinitionJson {
    private final JsonMapper json = JsonMapper.builder().build();

    String write(AudienceDefinition definition) {
        return json.writeValueAsString(definition);
    }

    AudienceDefinition read(String text) {
        return json.readValue(text, AudienceDefinition.class);
    }
}
