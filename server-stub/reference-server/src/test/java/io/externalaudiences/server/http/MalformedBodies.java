package io.externalaudiences.server.http;

import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.RawRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Bodies that no caller can mean, by what is wrong with them. */
final class MalformedBodies {
    private static final String AUDIENCE = "/data/core/ais/external-audience/" + UUID.randomUUID();
    private static final String CREATE = "POST /data/core/ais/external-audience/ HTTP/1.1";
    private static final String UPDATE = "PATCH " + AUDIENCE + " HTTP/1.1";
    private static final String START = "POST " + AUDIENCE + "/runs HTTP/1.1";

    private static final List<String> BROKEN = List.of(
            "",
            " ",
            "\r\n\t",
            "{",
            "}",
            "[",
            "]",
            "{]",
            "[}",
            "{}}",
            "{}{}",
            "{} {}",
            "{},",
            "[]",
            "[{}]",
            "null",
            "true",
            "0",
            "\"text\"",
            "text",
            "nul",
            "tru",
            "'a'",
            "{'name': 'a'}",
            "{name: 1}",
            "{\"name\"}",
            "{\"name\":}",
            "{\"name\": 1,}",
            "{,\"name\": 1}",
            "{\"name\" 1}",
            "{\"name\": \"a}",
            "{\"name\": \"\\x41\"}",
            "{\"name\": \"\\u00\"}",
            "{\"name\": \"\\u00zz\"}",
            "/* */ {}",
            "{} // end",
            "<?xml version=\"1.0\"?><a/>",
            "name=a&fields=b",
            "%7B%7D",
            "{\"a\": undefined}",
            "\ufeff".repeat(2),
            "---\nname: a",
            "{\"a\": 1; \"b\": 2}",
            "{\"a\": \"line\nbreak\"}",
            "{\"a\": .}",
            "{\"a\": -}",
            "{\"a\": \"\t\"}",
            "\u0000",
            "{}\u0000");

    private static final List<String> NUMBERS = List.of(
            "1e19",
            "1e25",
            "-1e25",
            "1e999999",
            "-1e999999",
            "1e999999999",
            "-1e999999999",
            "1e-999999999",
            "1e99999999999999999999",
            "9".repeat(400),
            "-" + "9".repeat(400),
            "9".repeat(100_000),
            "0." + "0".repeat(10_000) + "1",
            "9223372036854775808",
            "0x10",
            "01",
            "+1",
            ".5",
            "5.",
            "NaN",
            "Infinity",
            "-Infinity",
            "1e",
            "1e+",
            "1_000",
            "1,000",
            "--1",
            "1.5e1");

    private static final List<String> WRONG = List.of("7", "true", "{\"a\": 1}", "[[1]]", "null");

    private static final List<String> TEXTS = List.of(
            "/name",
            "/fields",
            "/fields/0",
            "/fields/0/name",
            "/fields/0/type",
            "/sourceSpec",
            "/sourceSpec/params",
            "/sourceSpec/params/path",
            "/sourceSpec/params/type",
            "/originName");

    private MalformedBodies() {}

    static Map<String, RawRequest> all() {
        Map<String, RawRequest> requests = new LinkedHashMap<>();
        BROKEN.forEach(body -> {
            requests.put("create with " + shown(body), withBody(CREATE, body));
        });
        BROKEN.stream().limit(20).forEach(body -> {
            requests.put("update with " + shown(body), withBody(UPDATE, body));
            requests.put("start with " + shown(body), withBody(START, body));
        });
        NUMBERS.forEach(number -> {
            requests.put("ttlInDays " + shown(number), withBody(UPDATE, "{\"ttlInDays\": " + number + "}"));
            requests.put(
                    "dataFilterStartTime " + shown(number),
                    withBody(START, "{\"dataFilterStartTime\": " + number + "}"));
            requests.put(
                    "dataFilterEndTime " + shown(number),
                    withBody(START, "{\"dataFilterStartTime\": 0, \"dataFilterEndTime\": " + number + "}"));
        });
        TEXTS.forEach(pointer -> WRONG.forEach(value -> requests.put(
                pointer + " " + value,
                withBody(CREATE, Payload.good().with(pointer, value).json()))));
        characters(requests);
        depths(requests);
        return requests;
    }

    private static void characters(Map<String, RawRequest> requests) {
        Stream.of(0x00, 0x01, 0x08, 0x0a, 0x1b, 0x1f)
                .forEach(code -> requests.put(
                        "a control character, " + code,
                        withBody(
                                CREATE,
                                Payload.good().json().replace("audience ", "audience " + (char) code.intValue()))));
        for (String escape : List.of("\\u0000", "\\ud800", "\\udc00", "\\udc00\\ud800")) {
            String body = Payload.good().json();
            requests.put("a name with " + escape, withBody(CREATE, body.replace("audience ", escape)));
            requests.put(
                    "a property called " + escape, withBody(CREATE, "{\"" + escape + "\": 1, " + body.substring(1)));
        }
        List.of(
                        "\u00ff",
                        "\u00c0\u0080",
                        "\u00c3",
                        "\u00e2\u0082",
                        "\u00ed\u00a0\u0080",
                        "\u00f5\u0080\u0080\u0080",
                        "\u0080")
                .forEach(bytes -> requests.put(
                        "bytes that are no UTF-8: " + shown(bytes),
                        withBody(CREATE, Payload.good().json().replace("audience ", bytes))));
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("UTF-32"))) {
            requests.put(
                    "a body in " + charset,
                    withBody(CREATE, Payload.good().json().getBytes(charset)));
        }
        requests.put(
                "a name twice",
                withBody(CREATE, "{\"name\": \"a\", " + Payload.good().json().substring(1)));
        requests.put(
                "a name twice, once as an escape",
                withBody(
                        CREATE,
                        "{\"n\\u0061me\": \"a\", " + Payload.good().json().substring(1)));
        requests.put(
                "a name twice inside of what is ignored",
                withBody(
                        CREATE,
                        "{\"ignored\": {\"a\": 1, \"a\": 2}, "
                                + Payload.good().json().substring(1)));
    }

    private static void depths(Map<String, RawRequest> requests) {
        String good = Payload.good().json().substring(1);
        for (int depth : List.of(200, 1000, 100_000)) {
            requests.put("lists, " + depth + " deep", withBody(CREATE, "[".repeat(depth)));
            requests.put("closed lists, " + depth + " deep", withBody(START, "[".repeat(depth) + "]".repeat(depth)));
            requests.put(
                    "objects, " + depth + " deep", withBody(UPDATE, "{\"a\":".repeat(depth) + "1" + "}".repeat(depth)));
            requests.put(
                    "lists, " + depth + " deep, in what is ignored",
                    withBody(CREATE, "{\"ignored\":" + "[".repeat(depth) + "]".repeat(depth) + ", " + good));
        }
        requests.put("a long property", withBody(CREATE, "{\"" + "a".repeat(100_000) + "\": 1, " + good));
        requests.put(
                "an enormous number in what is ignored",
                withBody(CREATE, "{\"ignored\": " + "9".repeat(100_000) + ", " + good));
        requests.put("a long name", withBody(CREATE, "{\"name\": \"" + "a".repeat(1_000_000) + "\"}"));
        requests.put(
                "too long a body",
                withBody(CREATE, " ".repeat(StrictJson.LARGEST) + Payload.good().json()));
    }

    private static RawRequest withBody(String line, String body) {
        return withBody(line, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static RawRequest withBody(String line, byte[] body) {
        return RawRequest.usual(line, "Content-Length: " + body.length).add(body);
    }

    static String shown(String text) {
        String start = text.length() > 40 ? text.substring(0, 40) + "… (" + text.length() + ")" : text;
        StringBuilder shown = new StringBuilder();
        start.chars()
                .forEach(c -> shown.append(
                        (c >= 0x20 && c < 0x7f) || c == '…' ? String.valueOf((char) c) : String.format("<%02x>", c)));
        return shown.toString();
    }
}
