package io.externalaudiences.conformance.selftest.minimal.behaviour;

import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a create request must say about the source of an audience. */
public interface SourceRules {

    /** Refuses a source: its shape first, then what its members mean together. */
    default Optional<Refusal> refuseSource(Property sourceSpec) {
        Property params = sourceSpec.member("params");
        return Refusal.first(
                () -> refuseSourceShape(sourceSpec),
                () -> refuseMissingPath(params.member("path")),
                () -> refuseUnsafePath(params.member("path")),
                () -> refuseObjectType(params.member("type")),
                () -> refuseSourceType(params.member("sourceType")),
                () -> refuseCloudType(params.member("cloudType")),
                () -> refuseConnection(params.member("baseConnectionId")),
                () -> refuseMissingConnection(params));
    }

    /** Refuses a source that is missing or flat: its members stand in {@code params}. */
    default Optional<Refusal> refuseSourceShape(Property sourceSpec) {
        boolean wrong = !sourceSpec.member("params").value().isObject();
        return sourceSpec.malformedIf(wrong, "must be an object with an object params");
    }

    /** Refuses a path that is missing, empty or no string. */
    default Optional<Refusal> refuseMissingPath(Property path) {
        return path.malformedIf(!path.isText(), "must be a string that is not empty");
    }

    /**
     * Refuses a path that is not relative, leads upwards, or holds a backslash, a control character or a space.
     */
    default Optional<Refusal> refuseUnsafePath(Property path) {
        String text = path.textOr("");
        boolean unsafe = text.startsWith("/")
                || Arrays.asList(text.split("/", -1)).contains("..")
                || text.chars().anyMatch(c -> c == '\\' || c == ' ' || Character.isISOControl(c));
        return path.malformedIf(unsafe, "must be relative, without .., backslash, control character and space");
    }

    /** Refuses anything but a file or a folder. */
    default Optional<Refusal> refuseObjectType(Property type) {
        return type.malformedIf(!type.isOneOf(List.of("file", "folder")), "must be file or folder");
    }

    /** Refuses another kind of source than the only one. */
    default Optional<Refusal> refuseSourceType(Property sourceType) {
        return sourceType.malformedIf(!sourceType.isAbsentOrOneOf(List.of("Cloud Storage")), "must be Cloud Storage");
    }

    /** Refuses a kind of cloud that the guide does not list. */
    default Optional<Refusal> refuseCloudType(Property cloudType) {
        List<String> kinds = List.of("S3", "DLZ", "GCS", "SFTP");
        return cloudType.malformedIf(!cloudType.isAbsentOrOneOf(kinds), "must be one of " + String.join(", ", kinds));
    }

    /** Refuses a connection id that is no UUID. */
    default Optional<Refusal> refuseConnection(Property baseConnectionId) {
        Pattern uuid = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        boolean wrong = !baseConnectionId.isAbsent()
                && !uuid.matcher(baseConnectionId.textOr("")).matches();
        return baseConnectionId.malformedIf(wrong, "must be a UUID");
    }

    /** Refuses a cloud other than the landing zone without a connection to it. */
    default Optional<Refusal> refuseMissingConnection(Property params) {
        boolean needed = params.member("cloudType").isOneOf(List.of("S3", "GCS", "SFTP"));
        Property baseConnectionId = params.member("baseConnectionId");
        return baseConnectionId.meaninglessIf(needed && baseConnectionId.isAbsent(), "is required for this cloudType");
    }
}
