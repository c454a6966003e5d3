package io.externalaudiences.text;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** JSON as the kit writes it for machines. */
public final class Json {

    private Json() {}

    /**
     * Indented, with times in ISO 8601, and in ASCII: all else is written as JSON writes it by number, so that nobody's
     * terminal is changed by a look at the file. Half of a surrogate pair, which many a reader of JSON refuses, is
     * shown as {@link VisibleText} shows it.
     */
    public static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .addModule(new SimpleModule("texts")
                        .addSerializer(String.class, new TextSerializer())
                        .addKeySerializer(String.class, new NameSerializer()));
    }

    private static final class TextSerializer extends ValueSerializer<String> {

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(VisibleText.inWholeCharacters(text));
        }
    }

    private static final class NameSerializer extends ValueSerializer<String> {

        @Override
        public void serialize(String name, JsonGenerator json, SerializationContext context) {
            json.writeName(VisibleText.inWholeCharacters(name));
        }
    }
}
