package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the container refuses by itself is answered like everything else. */
class ContainerErrorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET /a|b HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a HTTP/1.1\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /a HTTP/9.9\r\nHost: a\r\n\r\n",
                "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: none\r\n\r\n",
                "GET /data/core/ais/%00 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /data/core/ais/..%2f..%2f HTTP/1.1\r\nHost: a\r\n\r\n",
            })
    void aRequestThatIsNoneIsRefusedInThePlatformsWords(String request) throws IOException {
        String answer = send(request);

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("<html", "Apache", "Exception", "org.");
        assertThat(answer)
                .containsIgnoringCase("x-request-id: ")
                .contains("application/json", "{\"errorCode\":", "\"title\":");
        assertThat(answer.substring(9, 10)).isEqualTo("4");
    }

    private static String send(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), TestServer.shared().port())) {
            socket.setSoTimeout(5000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
