package io.externalaudiences.contract.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * The contract in one file: each example's {@code externalValue} is replaced by the {@code value} that stands in that
 * file.
 *
 * <p>Many tools do not look behind an {@code externalValue}. The build runs this; the result is published, never
 * committed.
 */
public final class BundledDocument {

    /** Writes as OpenAPI needs it: statuses in quotes, texts in blocks. */
    static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new QuotedStatusCodes())
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
                    .build())
            .build();

    private final Path folder;

    /** @param folder where {@code external-audiences.yaml} lies, with its examples */
    public BundledDocument(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code external-audiences.bundled.yaml} beside {@code external-audiences.yaml}.
     *
     * @param arguments one: the folder of both
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        Files.writeString(folder.resolve("external-audiences.bundled.yaml"), new BundledDocument(folder).text(), UTF_8);
    }

    /**
     * The bundled document, the same text for the same files.
     *
     * @throws tools.jackson.core.JacksonException if a file is missing or no YAML
     */
    public String text() {
        var document = YAML.readTree(folder.resolve("external-audiences.yaml"));
        inlineBelow(document);
        return YAML.writeValueAsString(document);
    }

    private void inlineBelow(JsonNode node) {
        if (node instanceof ArrayNode items) {
            items.forEach(this::inlineBelow);
        } else if (node instanceof ObjectNode object) {
            var reference = object.remove("externalValue");
            if (reference != null) {
                object.set("value", YAML.readTree(folder.resolve(reference.stringValue())));
            }
            object.forEach(this::inlineBelow);
        }
    }

    /** A status such as 202 is a name in OpenAPI; without quotes YAML would read it as a number. */
    private static final class QuotedStatusCodes extends StringQuotingChecker.Default {

        @Override
        public boolean needToQuoteName(String name) {
            return name.chars().allMatch(Character::isDigit) || super.needToQuoteName(name);
        }
    }
}
