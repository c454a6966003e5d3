package io.externalaudiences.conformance.runner.report.page;

import java.io.StringWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** JSON as people read it. */
final class ReadableJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 20_000;

    private ReadableJson() {}

    /** Text that is no JSON, or very long, stays as it is; what is too long for a page is cut. */
    static String of(String text) {
        if (text.length() > LONGEST) {
            return text.substring(0, LONGEST) + "\n… " + (text.length() - LONGEST) + " more characters";
        }
        String trimmed = text.strip();
        if (!trimmed.startsWith("{") && !trimmed.startsWith("[")) {
            return text;
        }
        try {
            return indented(trimmed);
        } catch (JacksonException e) {
            return text;
        }
    }

    /** Piece by piece: a tree would keep one of two members of the same name, and no number as it was written. */
    private static String indented(String json) {
        StringWriter text = new StringWriter();
        try (JsonParser parser = JSON.createParser(json);
                JsonGenerator generator = JSON.writerWithDefaultPrettyPrinter().createGenerator(text)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEventExact(parser);
            }
        }
        return text.toString();
    }
}
