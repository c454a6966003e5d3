package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has ids of whatever a string of JSON can hold; the guide never says what they are made of. */
public class HasIdsThatNeedEncoding implements Behaviour {
    /** No charset can write half of a surrogate pair, so it is escaped. */
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final List<String> BEGINNINGS = List.of(
            "a b ",
            "{audienceId}",
            "{runId}",
            "[0-9]",
            "?limit=",
            "#",
            "%",
            "%2F",
            "%zz",
            "/",
            "//",
            "../",
            "./",
            "..",
            "\\",
            "\"",
            "'",
            "`id`",
            "$(id)",
            "${HOME}",
            "&;|<>*!~",
            "a+b=c,d:e@f",
            "%s%n%x",
            "\u0000",
            "\t\r\n",
            "\u001b[31m",
            "\u007f\u0085",
            "é",
            "日本",
            "\u202e",
            "😀",
            "\ud800",
            "\udc00",
            "/external-audience/operations/",
            "x".repeat(500));

    private final AtomicInteger number = new AtomicInteger();

    @Override
    public String newId() {
        int next = number.getAndIncrement();
        return BEGINNINGS.get(next % BEGINNINGS.size()) + next;
    }

    @Override
    public byte[] write(JsonNode body) {
        return ASCII.writeValueAsBytes(body);
    }
}
