package io.externalaudiences.server.http;

import io.externalaudiences.api.model.AudienceDetails;
import io.externalaudiences.api.model.CreateAudienceRequest;
import io.externalaudiences.api.model.FieldDefinition;
import io.externalaudiences.api.model.OperationFailure;
import io.externalaudiences.api.model.SourceParameters;
import io.externalaudiences.api.model.SourceSpec;
import io.externalaudiences.api.model.SourceSpecOfAudience;
import io.externalaudiences.api.model.UpdateAudienceRequest;
import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.audience.AudienceDefinition;
import io.externalaudiences.server.audience.AudienceUpdate;
import io.externalaudiences.server.audience.CloudType;
import io.externalaudiences.server.audience.Field;
import io.externalaudiences.server.audience.FieldType;
import io.externalaudiences.server.audience.Operation;
import io.externalaudiences.server.audience.SourceLocation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Between the contract's words and the domain's, for audiences and operations. Bodies have been checked before they
 * come here.
 */
final class AudienceMapper {
    /** What the guide gives an audience without one. */
    private static final int DEFAULT_DAYS = 30;

    private AudienceMapper() {}

    static AudienceDefinition definition(CreateAudienceRequest request) {
        return new AudienceDefinition(
                request.getName(),
                request.getDescription(),
                request.getCustomAudienceId(),
                request.getFields().stream().map(AudienceMapper::field).toList(),
                location(request.getSourceSpec().getParams()),
                request.getTtlInDays() == null
                        ? DEFAULT_DAYS
                        : request.getTtlInDays().days(),
                request.getAudienceType().getValue(),
                request.getOriginName().getValue(),
                request.getNamespace(),
                request.getLabels(),
                request.getTags());
    }

    private static Field field(FieldDefinition field) {
        FieldType type = FieldType.valueOf(field.getType().getValue().toUpperCase(Locale.ROOT));
        return new Field(field.getName(), type, field.getIdentityNs(), field.getLabels());
    }

    private static SourceLocation location(SourceParameters params) {
        return new SourceLocation(
                params.getPath(),
                SourceLocation.Kind.valueOf(params.getType().getValue().toUpperCase(Locale.ROOT)),
                params.getSourceType() == null ? null : params.getSourceType().getValue(),
                params.getCloudType() == null
                        ? null
                        : CloudType.valueOf(params.getCloudType().getValue()),
                params.getBaseConnectionId());
    }

    static AudienceUpdate update(UpdateAudienceRequest request) {
        List<io.externalaudiences.api.model.FieldUpdate> fields =
                request.getFields() == null ? List.of() : request.getFields();
        return new AudienceUpdate(
                request.getDescription(),
                request.getLabels(),
                fields.stream()
                        .map(field -> new AudienceUpdate.FieldUpdate(
                                field.getName(), field.getType(), field.getIdentityNs(), field.getLabels()))
                        .toList(),
                request.getTtlInDays() == null ? null : request.getTtlInDays().days());
    }

    static AudienceDetails details(AudienceDefinition definition) {
        return new AudienceDetails(
                        definition.name(),
                        fields(definition),
                        new SourceSpec(location(definition.source())),
                        definition.ttlInDays(),
                        definition.originName())
                .description(definition.description())
                .customAudienceId(definition.customAudienceId())
                .audienceType(definition.audienceType())
                .namespace(definition.namespace())
                .labels(definition.labels())
                .tags(definition.tags());
    }

    private static List<io.externalaudiences.api.model.Field> fields(AudienceDefinition definition) {
        return definition.fields().stream()
                .map(field -> new io.externalaudiences.api.model.Field(field.name(), lowerCase(field.type()))
                        .identityNs(field.identityNamespace())
                        .labels(field.labels()))
                .toList();
    }

    private static io.externalaudiences.api.model.SourceLocation location(SourceLocation location) {
        return new io.externalaudiences.api.model.SourceLocation(location.path(), lowerCase(location.kind()))
                .sourceType(location.sourceType())
                .cloudType(
                        location.cloudType() == null
                                ? null
                                : location.cloudType().name())
                .baseConnectionId(
                        location.baseConnectionId() == null
                                ? null
                                : location.baseConnectionId().toString());
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Before SUCCESS, and with FAILED, an operation shows who asked and when, but no audience. */
    static io.externalaudiences.api.model.Operation operation(Operation operation) {
        return new io.externalaudiences.api.model.Operation(
                        operation.id().toString(), operation.status().name())
                .operationDetails(details(operation.request()))
                .audienceName(operation.request().name())
                .audienceId(
                        operation.audienceId() == null
                                ? null
                                : operation.audienceId().toString())
                .createdBy(operation.created().user())
                .createdAt(operation.created().at().getEpochSecond())
                .updatedBy(operation.updated().user())
                .updatedAt(operation.updated().at().getEpochSecond())
                .error(failure(operation.failure()));
    }

    private static @Nullable OperationFailure failure(Operation.@Nullable Failure failure) {
        if (failure == null) {
            return null;
        }
        PlatformCode code = switch (failure.cause()) {
            case SOURCE -> PlatformCode.UNPROCESSABLE;
            case SERVER -> PlatformCode.SERVER_FAILED;
        };
        return new OperationFailure().code(code.code()).message(failure.message());
    }

    static io.externalaudiences.api.model.Audience audience(Audience audience) {
        AudienceDefinition definition = audience.definition();
        return new io.externalaudiences.api.model.Audience(audience.id().toString())
                .audienceName(definition.name())
                .description(definition.description())
                .customAudienceId(definition.customAudienceId())
                .fields(fields(definition))
                .sourceSpec(new SourceSpecOfAudience().params(location(definition.source())))
                .ttlInDays(definition.ttlInDays())
                .labels(definition.labels())
                .audienceType(definition.audienceType())
                .originName(definition.originName())
                .namespace(definition.namespace())
                .tags(definition.tags())
                .createdBy(audience.created().user())
                .createdAt(audience.created().at().getEpochSecond())
                .updatedBy(audience.updated().user())
                .updatedAt(audience.updated().at().getEpochSecond());
    }
}
