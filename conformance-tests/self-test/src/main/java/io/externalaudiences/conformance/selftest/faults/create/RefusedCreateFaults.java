package io.externalaudiences.conformance.selftest.faults.create;

import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Servers that err where {@code RefusedCreateChecks} looks. */
public final class RefusedCreateFaults {
    private RefusedCreateFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "ClampsTtlSentAsString",
                        "Takes the nearest allowed time to live where a string is out of range, instead of refusing it.",
                        failed("CREATE-008").saying("a refusal with 400 or 422 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseTtl(Property ttlInDays) {
                                return List.of("0", "91").contains(ttlInDays.textOr(""))
                                        ? Optional.empty()
                                        : Behaviour.super.refuseTtl(ttlInDays);
                            }

                            @Override
                            public AudienceDetails read(Property body) {
                                AudienceDetails details = Behaviour.super.read(body);
                                return details.withTtlInDays(Math.min(Math.max(details.ttlInDays(), 1), 90));
                            }
                        }),
                new Fault(
                        "AcceptsEmptyTtl",
                        "Takes an empty string for no time to live.",
                        warned("CREATE-010").saying("a refusal with 400 or 422 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseTtl(Property ttlInDays) {
                                return "".equals(ttlInDays.text())
                                        ? Optional.empty()
                                        : Behaviour.super.refuseTtl(ttlInDays);
                            }
                        }),
                new Fault(
                        "AcceptsFractionalTtl",
                        "Accepts a fraction of a day, as a JSON library does that coerces numbers.",
                        warned("CREATE-010").saying("a refusal with 400 or 422 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseTtl(Property ttlInDays) {
                                return ttlInDays.value().isFloatingPointNumber()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseTtl(ttlInDays);
                            }
                        }),
                new Fault(
                        "AcceptsMissingOrigin",
                        "Takes the only origin there is where none was sent.",
                        failed("CREATE-011")
                                .saying("a refusal, by required of the contract at /originName / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseOriginName(Property originName) {
                                return originName.isAbsent()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseOriginName(originName);
                            }
                        }),
                new Fault(
                        "AcceptsFieldWithoutName",
                        "Accepts a field that has no name.",
                        failed("CREATE-012")
                                .saying("a refusal, by required of the contract at /fields/0/name / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseFieldName(Property name) {
                                return name.isAbsent() ? Optional.empty() : Behaviour.super.refuseFieldName(name);
                            }
                        }),
                new Fault(
                        "AcceptsFieldWithoutType",
                        "Takes a field without a type for a string.",
                        failed("CREATE-013")
                                .saying("a refusal, by required of the contract at /fields/0/type / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseFieldType(Property type) {
                                return type.isAbsent() ? Optional.empty() : Behaviour.super.refuseFieldType(type);
                            }
                        }),
                new Fault(
                        "AcceptsSourceWithoutPath",
                        "Accepts a source that has no path.",
                        failed("CREATE-014")
                                .saying(
                                        "a refusal, by required of the contract at /sourceSpec/params/path / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseMissingPath(Property path) {
                                return path.isAbsent() ? Optional.empty() : Behaviour.super.refuseMissingPath(path);
                            }
                        }),
                new Fault(
                        "AcceptsSourceWithoutType",
                        "Takes a source without a type for a file.",
                        failed("CREATE-015")
                                .saying(
                                        "a refusal, by required of the contract at /sourceSpec/params/type / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseObjectType(Property type) {
                                return type.isAbsent() ? Optional.empty() : Behaviour.super.refuseObjectType(type);
                            }
                        }),
                new Fault(
                        "AcceptsMissingName",
                        "Accepts an audience that has no name.",
                        warned("CREATE-016")
                                .saying("a refusal, by required of the contract at /name / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseName(Property name) {
                                return name.isAbsent() ? Optional.empty() : Behaviour.super.refuseName(name);
                            }
                        }),
                new Fault(
                        "AcceptsEmptyFields",
                        "Refuses an audience without fields, but not one with an empty list of them.",
                        warned("CREATE-017")
                                .saying("a refusal, by minItems of the contract at /fields / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseFields(Property fields) {
                                return isEmptyList(fields) ? Optional.empty() : Behaviour.super.refuseFields(fields);
                            }

                            @Override
                            public ObjectNode details(AudienceDetails details) {
                                ObjectNode body = Behaviour.super.details(details);
                                body.withArray("fields");
                                return body;
                            }

                            private static boolean isEmptyList(Property fields) {
                                return fields.value().isArray()
                                        && fields.elements().isEmpty();
                            }
                        }),
                new Fault(
                        "AcceptsMissingSource",
                        "Accepts an audience that has no source.",
                        warned("CREATE-018")
                                .saying("a refusal, by required of the contract at /sourceSpec / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseSource(Property sourceSpec) {
                                return sourceSpec.isAbsent()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseSource(sourceSpec);
                            }
                        }),
                new Fault(
                        "AcceptsAnySourceObject",
                        "Accepts a source that is neither a file nor a folder.",
                        failed("CREATE-020")
                                .saying(
                                        "a refusal, by enum of the contract at /sourceSpec/params/type / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseObjectType(Property type) {
                                return type.isText() ? Optional.empty() : Behaviour.super.refuseObjectType(type);
                            }
                        }),
                new Fault(
                        "AcceptsAnySourceType",
                        "Accepts any type of source.",
                        warned("CREATE-022")
                                .saying(
                                        "a refusal, by enum of the contract at /sourceSpec/params/sourceType / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseSourceType(Property sourceType) {
                                return sourceType.isText()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseSourceType(sourceType);
                            }
                        }),
                new Fault(
                        "AcceptsSftpWithoutConnection",
                        "Forgets SFTP among the clouds that need a connection.",
                        failed("CREATE-023").saying("a refusal with 400 or 422 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseMissingConnection(Property params) {
                                return params.member("cloudType").isOneOf(List.of("SFTP"))
                                        ? Optional.empty()
                                        : Behaviour.super.refuseMissingConnection(params);
                            }
                        }),
                new Fault(
                        "AcceptsAnyCloud",
                        "Accepts any kind of cloud.",
                        warned("CREATE-024")
                                .saying(
                                        "a refusal, by enum of the contract at /sourceSpec/params/cloudType / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseCloudType(Property cloudType) {
                                return cloudType.isText()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseCloudType(cloudType);
                            }
                        }),
                new Fault(
                        "AcceptsBackslashInPath",
                        "Lets a backslash through, which is a separator on some servers.",
                        warned("CREATE-025").saying("a refusal with 400 or 422 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUnsafePath(Property path) {
                                return path.textOr("").contains("\\")
                                        ? Optional.empty()
                                        : Behaviour.super.refuseUnsafePath(path);
                            }
                        }),
                new Fault(
                        "AcceptsClimbingPath",
                        "Looks for \"..\" at the beginning of a path only.",
                        warned("CREATE-025").saying("a refusal with 400 or 422 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUnsafePath(Property path) {
                                return path.textOr("").contains("/../")
                                        ? Optional.empty()
                                        : Behaviour.super.refuseUnsafePath(path);
                            }
                        }),
                new Fault(
                        "AcceptsAnyFieldType",
                        "Accepts any type of a field.",
                        warned("CREATE-027")
                                .saying("a refusal, by enum of the contract at /fields/0/type / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseFieldType(Property type) {
                                return type.isText() ? Optional.empty() : Behaviour.super.refuseFieldType(type);
                            }
                        }),
                new Fault(
                        "AcceptsRepeatedField",
                        "Accepts two fields of one name.",
                        warned("CREATE-028").saying("a refusal with 400 or 422 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseRepeatedFieldName(Property fields) {
                                return fields.value().isArray()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseRepeatedFieldName(fields);
                            }
                        }),
                new Fault(
                        "AcceptsUnknownNamespace",
                        "Accepts a namespace that does not exist.",
                        warned("CREATE-030").saying("a refusal with 400 or 422 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseIdentityNamespace(Property identityNs) {
                                return identityNs.isText()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseIdentityNamespace(identityNs);
                            }
                        }),
                new Fault(
                        "AcceptsAudienceWithoutIdentity",
                        "Accepts an audience in which no field is an identity.",
                        warned("CREATE-031").saying("a refusal with 400 or 422 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseMissingIdentity(Property fields) {
                                return fields.value().isArray()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseMissingIdentity(fields);
                            }
                        }),
                new Fault(
                        "AcceptsAnyAudienceType",
                        "Accepts an audience of something else than people.",
                        warned("CREATE-032")
                                .saying("a refusal, by enum of the contract at /audienceType / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseAudienceType(Property audienceType) {
                                return audienceType.isText()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseAudienceType(audienceType);
                            }
                        }),
                new Fault(
                        "AcceptsAnyOrigin",
                        "Accepts any origin.",
                        warned("CREATE-033")
                                .saying("a refusal, by enum of the contract at /originName / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseOriginName(Property originName) {
                                return originName.isText()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseOriginName(originName);
                            }
                        }),
                new Fault(
                        "AnswersTtlOutOfRangeWith422",
                        "Refuses a time to live out of range as if its meaning were wrong.",
                        warned("CREATE-038").saying("400 with code 100910-400 / was answered 422 with code 100960-422"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseTtl(Property ttlInDays) {
                                return Behaviour.super
                                        .refuseTtl(ttlInDays)
                                        .map(refusal -> refusal.withCode(PlatformCode.UNPROCESSABLE));
                            }
                        }),
                new Fault(
                        "AnswersUnknownNamespaceWith400",
                        "Refuses a namespace that does not exist as if its shape were wrong.",
                        warned("CREATE-039").saying("422 with code 100960-422 / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseIdentityNamespace(Property identityNs) {
                                return Behaviour.super
                                        .refuseIdentityNamespace(identityNs)
                                        .map(refusal -> refusal.withCode(PlatformCode.BAD_REQUEST));
                            }
                        }));
    }
}
