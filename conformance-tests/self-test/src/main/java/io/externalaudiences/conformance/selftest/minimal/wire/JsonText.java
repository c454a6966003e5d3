package io.externalaudiences.conformance.selftest.minimal.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as bytes: read strictly, written plainly. */
public final class JsonText {
    // The limits of the parser (depth of nesting, length of a number) turn hostile input into a refusal.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /**
     * Reads exactly one JSON value in UTF-8.
     *
     * @return the value; empty when the bytes are no UTF-8, no JSON, more than one value, nested too deeply, or hold
     *     half of a surrogate pair, which could not be written again
     */
    public static Optional<JsonNode> parse(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode value = MAPPER.readTree(text);
            String again = MAPPER.writeValueAsString(value);
            boolean writable = StandardCharsets.UTF_8.newEncoder().canEncode(again);
            return writable && !value.isMissingNode() ? Optional.of(value) : Optional.empty();
        } catch (CharacterCodingException | JacksonException refused) {
            return Optional.empty();
        }
    }

    /** Writes a value in UTF-8, on one line. */
    public static byte[] write(JsonNode value) {
        return MAPPER.writeValueAsBytes(value);
    }
}
