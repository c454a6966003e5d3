package io.externalaudiences.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads bodies: UTF-8 without fault, one JSON value, no name twice in an object, and not more than can be meant.
 */
final class StrictJson {
    /** In bytes. The largest sensible body, a thousand fields with labels, is far smaller. */
    static final int LARGEST = 1024 * 1024;

    /** The deepest sensible body has five levels. What is deeper costs stack, also where it is ignored. */
    private static final int DEEPEST = 100;
    /** In characters; a whole number of the contract has ten at the most. */
    private static final int LONGEST_NUMBER = 1000;

    /** An escaped NUL: the escape's backslash is not itself escaped. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u0000");

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // 40.0 is no integer, and stays what was sent.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * The whole body.
     *
     * @throws RequestRefusal where it is longer than {@link #LARGEST}
     */
    static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RequestRefusal("The body is longer than " + LARGEST + " bytes.");
        }
        return bytes;
    }

    /**
     * The value that a body holds.
     *
     * @throws RequestRefusal where it is empty or not the JSON that was described
     */
    JsonNode read(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            throw new RequestRefusal("The body is missing.");
        }
        JsonNode tree = parse(text(body));
        // A half of a surrogate pair, written as an escape, is no text that could be answered.
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(tree.toString())) {
            throw new RequestRefusal("The body holds a character that does not exist.");
        }
        return tree;
    }

    /**
     * Checks that no text of a body holds a NUL: PostgreSQL cannot keep it, and nobody means it. The contract says so
     * of some properties, with their places, so that it is asked first.
     *
     * @throws RequestRefusal where one does
     */
    static void refuseNul(byte[] body) {
        if (NUL.matcher(text(body)).find()) {
            throw new RequestRefusal("The body holds a NUL character.");
        }
    }

    private static CharBuffer text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw new RequestRefusal("The body is not UTF-8.");
        }
    }

    private JsonNode parse(CharBuffer text) {
        try {
            JsonNode tree = json.readTree(text.toString());
            if (tree == null || tree.isMissingNode()) {
                throw new RequestRefusal("The body is missing.");
            }
            return tree;
        } catch (JacksonException e) {
            throw new RequestRefusal("The body is not JSON, is nested too deep, or has a name twice in an object"
                    + place(e.getLocation()) + ".");
        } catch (NumberFormatException e) {
            // Jackson lets this one through where the exponent itself has no end.
            throw new RequestRefusal("The body holds a number that is out of all bounds.");
        }
    }

    /** What is nested too deep has no place. */
    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : ": line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
