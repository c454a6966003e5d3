package io.externalaudiences.conformance.selftest.minimal.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of an audience.
 *
 * @param name the name of the column
 * @param type the type of its values, as sent
 * @param identityNs the namespace of an identity field; null for any other field
 * @param labels access control labels; empty for none
 */
public record AudienceField(
        String name, String type, @Nullable String identityNs, List<String> labels) {

    /** Copies the list, so that a field never changes. */
    public AudienceField {
        labels = List.copyOf(labels);
    }

    /** The same field with other labels. */
    public AudienceField withLabels(List<String> newLabels) {
        return new AudienceField(name, type, identityNs, newLabels);
    }
}
