package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Located;
import io.externalaudiences.review.version.ContractVersion;
import java.util.Set;
import tools.jackson.core.JsonPointer;

/** What generated clients call the type of a schema. */
final class GeneratedType {

    private static final Set<String> TYPED_FORMATS =
            Set.of("int32", "int64", "float", "double", "uuid", "uri", "date", "date-time", "byte", "binary");

    private GeneratedType() {}

    static String of(ContractVersion version, Located written) {
        Located schema = version.document().follow(written);
        if (isClass(version, schema)) {
            return written.node().has("$ref") ? schema.name() : titleOf(schema);
        }
        if (schema.node().has("enum")) {
            return "enum";
        }
        if (schema.text("type").equals("array")) {
            return "list of " + of(version, schema.member("items"));
        }
        String format = schema.text("format");
        return schema.text("type") + (TYPED_FORMATS.contains(format) ? " as " + format : "");
    }

    private static boolean isClass(ContractVersion version, Located schema) {
        return schema.node().has("properties")
                || schema.node().has("oneOf")
                || schema.node().has("anyOf")
                || schema.member("allOf")
                        .elements()
                        .map(version.document()::follow)
                        .anyMatch(part -> isClass(version, part));
    }

    /** Without a title the name comes from where the schema stands. */
    private static String titleOf(Located schema) {
        String title = schema.text("title");
        JsonPointer pointer = schema.pointer();
        return title.isEmpty() ? "the type of " + Words.of(pointer) : title;
    }
}
