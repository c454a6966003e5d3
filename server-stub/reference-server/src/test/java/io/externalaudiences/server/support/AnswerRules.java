package io.externalaudiences.server.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is true of every answer: it is what the contract describes, and it tells nothing of the
 * inside.
 */
public final class AnswerRules {
    private static final String CONTRACT = "/io/externalaudiences/contract/external-audiences.yaml";
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|io\\.externalaudiences|org\\.|java\\.|\\tat |/tmp|demo-token|select |insert ",
            Pattern.CASE_INSENSITIVE);

    private final SchemaRegistry registry;
    private final Map<Pattern, String> schemas = new LinkedHashMap<>();

    public AnswerRules() {
        String contract = contract();
        registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi30(), builder -> builder.schemas(Map.of("classpath:" + CONTRACT, contract)));
        schemas.put(Pattern.compile("POST .*/external-audience/?"), "CreateAudienceAccepted");
        schemas.put(Pattern.compile("GET .*/operations/[^/]+/?"), "Operation");
        schemas.put(Pattern.compile("PATCH .*"), "Audience");
        schemas.put(Pattern.compile("POST .*/runs/?"), "StartedRun");
        schemas.put(Pattern.compile("GET .*/runs(\\?.*)?/?"), "RunList");
        schemas.put(Pattern.compile("GET .*/runs/[^/]+/?"), "IngestionRun");
    }

    private static String contract() {
        try (InputStream contract = AnswerRules.class.getResourceAsStream(CONTRACT)) {
            return new String(Objects.requireNonNull(contract).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void check(String method, String path, Answer answer) {
        assertThat(answer.headers().firstValue("x-request-id"))
                .as("x-request-id")
                .isPresent();
        if (answer.status() == 204 || method.equals("HEAD") || method.equals("OPTIONS")) {
            assertThat(answer.text()).isEmpty();
            return;
        }
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        String schema = answer.status() >= 400 ? "PlatformError" : schemaOf(method + " " + path);
        assertThat(schema(schema).validate(answer.json()))
                .as("%s: %s", schema, answer.text())
                .isEmpty();
        if (answer.status() >= 400) {
            assertThat(answer.at("/requestId"))
                    .isEqualTo(answer.headers().firstValue("x-request-id").orElseThrow());
            assertThat(answer.json().at("/status").asInt()).isEqualTo(answer.status());
            assertThat(answer.text()).doesNotContainPattern(INSIDE);
        }
    }

    private String schemaOf(String call) {
        return schemas.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(call).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no schema for the answer to " + call));
    }

    private Schema schema(String name) {
        return registry.getSchema(SchemaLocation.of("classpath:" + CONTRACT + "#/components/schemas/" + name));
    }
}
