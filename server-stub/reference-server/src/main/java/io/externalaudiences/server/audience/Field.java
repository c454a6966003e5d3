package io.externalaudiences.server.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of an audience's files.
 *
 * @param name the column's name, as the header line has it
 * @param type the type of its values
 * @param identityNamespace the namespace of the identities in it; null where it holds none
 * @param labels its access control labels; null where none were ever given
 */
public record Field(
        String name,
        FieldType type,
        @Nullable String identityNamespace,
        @Nullable List<String> labels) {
    Field withIdentityNamespace(String canonical) {
        return new Field(name, type, canonical, labels);
    }

    Field withLabels(List<String> replacement) {
        return new Field(name, type, identityNamespace, replacement);
    }
}
