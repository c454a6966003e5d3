package io.externalaudiences.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How models are read and written: what is not set is not sent, and times are whole seconds since the epoch. */
final class Json {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            // A list without its elements: nobody looks for null in there.
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, new WriteSeconds())
                    .addDeserializer(Instant.class, new ReadSeconds()))
            .build();

    private Json() {}

    private static final class WriteSeconds extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant time, JsonGenerator json, SerializationContext context) {
            json.writeNumber(time.getEpochSecond());
        }
    }

    private static final class ReadSeconds extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) {
            return Instant.ofEpochSecond(json.getLongValue());
        }
    }
}
