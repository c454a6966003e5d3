package io.externalaudiences.server.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asked for, and an update may have changed since.
 *
 * @param name unique among the living audiences of a sandbox
 * @param description null where none was given
 * @param customAudienceId the caller's own id, unique like the name; null where none was given
 * @param fields the columns, at least one
 * @param source where the files lie
 * @param ttlInDays after how many days the audience expires, 1 to 90
 * @param audienceType what it consists of
 * @param originName where it comes from
 * @param namespace the namespace of the audience
 * @param labels access control labels; null where none were ever given
 * @param tags the caller's own; null where none were given
 */
public record AudienceDefinition(
        String name,
        @Nullable String description,
        @Nullable String customAudienceId,
        List<Field> fields,
        SourceLocation source,
        int ttlInDays,
        String audienceType,
        String originName,
        String namespace,
        @Nullable List<String> labels,
        @Nullable List<String> tags) {

    AudienceDefinition withFields(List<Field> replacement) {
        return new AudienceDefinition(
                name,
                description,
                customAudienceId,
                List.copyOf(replacement),
                source,
                ttlInDays,
                audienceType,
                originName,
                namespace,
                labels,
                tags);
    }
}
