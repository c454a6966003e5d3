package io.externalaudiences.conformance.selftest.minimal.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about an audience, in canonical values.
 *
 * @param name the name; unique among the living audiences of a scope
 * @param description null when absent
 * @param customAudienceId the caller's own id; null when absent
 * @param fields the columns
 * @param source where the people are found
 * @param ttlInDays days until the data expires
 * @param labels access control labels; empty for none
 * @param audienceType {@code people}
 * @param originName {@code CUSTOM_UPLOAD}
 * @param namespace the namespace of the audience
 * @param tags empty for none
 */
public record AudienceDetails(
        String name,
        @Nullable String description,
        @Nullable String customAudienceId,
        List<AudienceField> fields,
        Source source,
        int ttlInDays,
        List<String> labels,
        String audienceType,
        String originName,
        String namespace,
        List<String> tags) {

    /** Copies the lists, so that details never change. */
    public AudienceDetails {
        fields = List.copyOf(fields);
        labels = List.copyOf(labels);
        tags = List.copyOf(tags);
    }

    /** The same details with another name. */
    public AudienceDetails withName(String newName) {
        return new AudienceDetails(
                newName,
                description,
                customAudienceId,
                fields,
                source,
                ttlInDays,
                labels,
                audienceType,
                originName,
                namespace,
                tags);
    }

    /** The same details with another description, or without one. */
    public AudienceDetails withDescription(@Nullable String newDescription) {
        return new AudienceDetails(
                name,
                newDescription,
                customAudienceId,
                fields,
                source,
                ttlInDays,
                labels,
                audienceType,
                originName,
                namespace,
                tags);
    }

    /** The same details with other columns. */
    public AudienceDetails withFields(List<AudienceField> newFields) {
        return new AudienceDetails(
                name,
                description,
                customAudienceId,
                newFields,
                source,
                ttlInDays,
                labels,
                audienceType,
                originName,
                namespace,
                tags);
    }

    /** The same details with another source. */
    public AudienceDetails withSource(Source newSource) {
        return new AudienceDetails(
                name,
                description,
                customAudienceId,
                fields,
                newSource,
                ttlInDays,
                labels,
                audienceType,
                originName,
                namespace,
                tags);
    }

    /** The same details with another number of days until the data expires. */
    public AudienceDetails withTtlInDays(int newTtlInDays) {
        return new AudienceDetails(
                name,
                description,
                customAudienceId,
                fields,
                source,
                newTtlInDays,
                labels,
                audienceType,
                originName,
                namespace,
                tags);
    }

    /** The same details with another namespace. */
    public AudienceDetails withNamespace(String newNamespace) {
        return new AudienceDetails(
                name,
                description,
                customAudienceId,
                fields,
                source,
                ttlInDays,
                labels,
                audienceType,
                originName,
                newNamespace,
                tags);
    }

    /** The same details with other labels of the audience. */
    public AudienceDetails withLabels(List<String> newLabels) {
        return new AudienceDetails(
                name,
                description,
                customAudienceId,
                fields,
                source,
                ttlInDays,
                newLabels,
                audienceType,
                originName,
                namespace,
                tags);
    }
}
