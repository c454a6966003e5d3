package io.externalaudiences.conformance.selftest.minimal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a refusal in JSON: never a fault, never silence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedInputTest {
    private final Lab lab = Lab.conforming();
    private String audience = "";

    @BeforeAll
    void makeAnAudience() {
        audience = lab.audience("robust");
    }

    @AfterAll
    void close() {
        lab.close();
    }

    static Stream<byte[]> malformed() {
        Stream<String> texts = Stream.of(
                "",
                " ",
                "{",
                "}",
                "[",
                "[]",
                "null",
                "true",
                "5",
                "\"text\"",
                "{\"name\"}",
                "{\"name\":}",
                "{name: 1}",
                "{'name': 1}",
                "{\"name\": 1,}",
                "{\"name\": \"a\" \"b\"}",
                "{} {}",
                "{}x",
                "// comment\n{}",
                "{\"name\": NaN}",
                "{\"name\": 01}",
                "{\"name\": +1}",
                "{\"name\": \"\t\"}",
                "{\"name\": \"\\x\"}",
                "{\"name\": \"\\ud800\"}",
                "{\"\\udc00\": 1}",
                "{\"name\": {\"name\": {\"name\": []}}}",
                "{\"ttlInDays\": 1e999999999}",
                "{\"ttlInDays\": -1e-999999999}",
                "{\"ttlInDays\": " + "9".repeat(900) + "}",
                "{\"ttlInDays\": " + "9".repeat(100_000) + "}",
                "{\"dataFilterStartTime\": 99999999999999999999}",
                "{\"fields\": {\"0\": {}}}",
                "{\"fields\": [[[]]]}",
                "{\"fields\": [null]}",
                "{\"sourceSpec\": [1]}",
                "{\"labels\": [{\"a\": 1}]}",
                "\uFEFF{}",
                "<audience/>",
                "name=people&ttlInDays=40",
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "{\"a\":" + "[".repeat(400) + "]".repeat(400) + "}",
                "{\"name\": \"" + "x".repeat(2 << 20) + "\"}");
        Stream<byte[]> bytes = Stream.of(
                "{\"name\": \"\u00e9\"}".getBytes(ISO_8859_1),
                "{\"name\": \"people\"}".getBytes(UTF_16),
                new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'},
                new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'},
                new byte[] {0, 0, 0, 0},
                new byte[1000]);
        return Stream.concat(texts.map(text -> text.getBytes(UTF_8)), bytes);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void isRefusedByEveryOperationThatTakesABody(byte[] body) {
        List<Reply> replies = List.of(
                lab.caller().send("POST", "/external-audience/", body),
                lab.caller().send("PATCH", audience, body),
                lab.caller().send("POST", audience + "/runs", body));

        assertThat(replies)
                .allSatisfy(reply -> assertThat(reply.refusal()).isEqualTo("400 100910-400"))
                .allSatisfy(reply ->
                        assertThat(reply.text()).doesNotContain("Exception").doesNotContain("tools.jackson"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void isIgnoredWhereNoBodyIsTaken(byte[] body) {
        byte[] start = Arrays.copyOf(body, Math.min(body.length, 5000));

        assertThat(lab.caller().send("GET", audience + "/runs", start).status()).isEqualTo(200);
        assertThat(lab.caller()
                        .send("DELETE", "/external-audience/" + Lab.UNKNOWN, start)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: chunked\r\n\r\nno chunk", "Content-Length: 50\r\n\r\n{}"})
    void aBodyThatIsCutOffIsRefused(String rest) throws IOException {
        URI url = lab.target().url();
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(10_000);
            String request = "DELETE " + url.getPath() + audience + " HTTP/1.1\r\nHost: localhost\r\n" + rest;
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.shutdownOutput();

            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("100910-400");
        }
    }
}
