package io.externalaudiences.conformance.runner.report.page;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as people read it. */
final class ReadableJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
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
            return JSON.writeValueAsString(JSON.readTree(trimmed));
        } catch (JacksonException e) {
            return text;
        }
    }
}
