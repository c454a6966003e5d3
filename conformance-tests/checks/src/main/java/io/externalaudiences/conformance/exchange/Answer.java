package io.externalaudiences.conformance.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a target answered, as it came. Immutable. */
public final class Answer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** In bytes; more than a report shows, so that it can strike out what must not be shown before it cuts. */
    private static final int WORTH_KEEPING = 32 * 1024;

    private final int status;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final byte[] body;

    /**
     * @param status the HTTP status
     * @param headers the values of each header
     * @param body the bytes; empty where there were none
     */
    public Answer(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers.putAll(headers);
        this.body = body.clone();
    }

    public int status() {
        return status;
    }

    /** The values of each header, by name without regard to case. */
    public Map<String, List<String>> headers() {
        return Collections.unmodifiableMap(headers);
    }

    /** Whether there was no body. */
    public boolean isEmpty() {
        return body.length == 0;
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** The media type without its parameters, in lower case; empty where the answer names none. */
    public String mediaType() {
        return header("Content-Type")
                .map(type -> type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether the media type says that the body is JSON. */
    public boolean saysJson() {
        return mediaType().equals("application/json") || mediaType().endsWith("+json");
    }

    /** The body as JSON; empty where it is none, or is not in UTF-8. */
    public Optional<JsonNode> json() {
        try {
            JsonNode node = JSON.readTree(utf8());
            return node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (CharacterCodingException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** The body as text, faulty bytes replaced. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** What is worth keeping of it once it has been judged: a run has many answers, and each may be long. */
    public Answer abridged() {
        return body.length <= WORTH_KEEPING ? this : new Answer(status, headers, Arrays.copyOf(body, WORTH_KEEPING));
    }

    private String utf8() throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }
}
