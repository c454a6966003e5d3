package io.externalaudiences.conformance.selftest.minimal.audience;

import io.externalaudiences.conformance.selftest.minimal.wire.Property;

/**
 * Reads the body of a create request into canonical values.
 *
 * <p>Judges nothing: what the rules refuse never comes here, and what a broken server lets through is read as well as
 * it goes. Unknown properties are ignored.
 */
public final class CreateReader {
    private CreateReader() {}

    /** What a body says, with the defaults of the guide for what it does not say. */
    public static AudienceDetails read(Property body) {
        return new AudienceDetails(
                body.member("name").textOr(""),
                body.member("description").text(),
                body.member("customAudienceId").text(),
                body.member("fields").elements().stream()
                        .map(CreateReader::readField)
                        .toList(),
                readSource(body.member("sourceSpec").member("params")),
                TimeToLive.days(body.member("ttlInDays").value()),
                body.member("labels").texts(),
                body.member("audienceType").textOr("people"),
                body.member("originName").textOr("CUSTOM_UPLOAD"),
                body.member("namespace").textOr("CustomerAudienceUpload"),
                body.member("tags").texts());
    }

    private static AudienceField readField(Property field) {
        String namespace = field.member("identityNs").text();
        return new AudienceField(
                field.member("name").textOr(""),
                field.member("type").textOr("string"),
                namespace == null
                        ? null
                        : IdentityNamespace.canonical(namespace).orElse(namespace),
                field.member("labels").texts());
    }

    /** What the innermost object of a source says, wherever it stands. */
    public static Source readSource(Property params) {
        return new Source(
                params.member("path").textOr(""),
                params.member("type").textOr("file"),
                params.member("sourceType").text(),
                params.member("cloudType").text(),
                params.member("baseConnectionId").text());
    }
}
