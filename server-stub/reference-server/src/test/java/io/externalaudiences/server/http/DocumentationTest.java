package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.RawRequest;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract and the page that shows it, for everybody; and nothing beside them. */
class DocumentationTest {
    private static Answer get(String path) throws IOException {
        return RawRequest.of("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n")
                .send(TestServer.shared().port());
    }

    @Test
    void theContractIsServedAsItIs() throws IOException {
        Answer answer = get("/openapi.yaml");

        try (InputStream file = DocumentationTest.class.getResourceAsStream(
                "/io/externalaudiences/contract/external-audiences.bundled.yaml")) {
            assertThat(answer.text())
                    .isEqualTo(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "/docs,text/html",
        "/docs/,text/html",
        "/docs/contract.yaml,application/yaml",
        "/docs/page.css,text/css",
        "/docs/start.js,text/javascript",
        "/docs/swagger-ui-bundle.js,text/javascript",
        "/docs/swagger-ui.css,text/css",
        "/docs/favicon-32x32.png,image/png"
    })
    void thePageIsThereWithATightPolicy(String path, String type) throws IOException {
        Answer answer = get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self';")
                .doesNotContain("unsafe", "http");
        assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/index.html",
                "/docs/swagger-ui.js",
                "/docs/../data/core/ais/external-audience/operations/7",
                "/docs/%2e%2e/application.yaml",
                "/docs/start.js/..",
                "/docs//",
                "/openapi.yaml/",
                "/webjars/swagger-ui/swagger-ui.css",
            })
    void nothingElseIsOpen(String path) throws IOException {
        assertThat(get(path).refusal()).isIn("401 100920-401", "400 100910-400");
        assertThat(RawRequest.usual("GET " + path + " HTTP/1.1")
                        .send(TestServer.shared().port())
                        .status())
                .isIn(path.equals("/openapi.yaml/") ? 200 : 404, 400);
    }

    @Test
    void aPageOfSomebodyElseMayNotCall() throws IOException {
        Answer preflight = RawRequest.usual(
                        "OPTIONS /data/core/ais/external-audience/ HTTP/1.1",
                        "Origin: https://elsewhere.example",
                        "Access-Control-Request-Method: POST")
                .send(TestServer.shared().port());

        assertThat(preflight.headers().firstValue("access-control-allow-origin"))
                .isEmpty();
    }
}
