package io.externalaudiences.conformance.selftest.faults.update;

import static io.externalaudiences.conformance.selftest.faults.Expectation.blocked;
import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceField;
import io.externalaudiences.conformance.selftest.minimal.audience.CreateReader;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.JsonText;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Servers that err where {@code RefusedUpdateChecks} looks. */
public final class RefusedUpdateFaults {
    private RefusedUpdateFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "ClampsTtlInUpdate",
                        "Takes the nearest bound for a time to live out of range, but only in an update.",
                        recorded("ERROR-018")
                                .and(failed("UPDATE-006"))
                                .and(blocked("UPDATE-010"))
                                .saying("a refusal with 400 or 422 / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUpdatedTtl(Property ttlInDays) {
                                return ttlInDays.value().isIntegralNumber()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseUpdatedTtl(ttlInDays);
                            }

                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                AudienceDetails merged = Behaviour.super.merge(present, body);
                                return merged.withTtlInDays(Math.max(1, Math.min(90, merged.ttlInDays())));
                            }
                        }),
                new Fault(
                        "MovesSource",
                        "Lets an update change the source.",
                        failed("UPDATE-009")
                                .and(warned("UPDATE-011"))
                                .saying(
                                        "\"people/good.csv\" at /sourceSpec/params/path / there is \"people/other.csv\""),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseOtherProperty(Property body) {
                                return body.names().contains("sourceSpec")
                                        ? Optional.empty()
                                        : Behaviour.super.refuseOtherProperty(body);
                            }

                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                AudienceDetails merged = Behaviour.super.merge(present, body);
                                Property source = body.member("sourceSpec");
                                return source.isAbsent()
                                        ? merged
                                        : merged.withSource(CreateReader.readSource(source.member("params")));
                            }
                        }),
                new Fault(
                        "RenamesAudience",
                        "Lets an update change the name.",
                        failed("UPDATE-009").and(warned("UPDATE-011")).saying("at /audienceName / there is"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseOtherProperty(Property body) {
                                return body.names().contains("name")
                                        ? Optional.empty()
                                        : Behaviour.super.refuseOtherProperty(body);
                            }

                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                return Behaviour.super
                                        .merge(present, body)
                                        .withName(body.member("name").textOr(present.name()));
                            }
                        }),
                new Fault(
                        "RenamesBesideADescription",
                        "Refuses a new name, unless the same update brings what may be updated.",
                        failed("UPDATE-009").saying("at /audienceName / there is"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseOtherProperty(Property body) {
                                return isErring(body) ? Optional.empty() : Behaviour.super.refuseOtherProperty(body);
                            }

                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                AudienceDetails merged = Behaviour.super.merge(present, body);
                                return isErring(body)
                                        ? merged.withName(body.member("name").text())
                                        : merged;
                            }

                            private static boolean isErring(Property body) {
                                return body.names().contains("name")
                                        && body.names().contains("description");
                            }
                        }),
                new Fault(
                        "RetypesFields",
                        "Lets an update change the type of a field.",
                        recorded("UPDATE-017")
                                .and(failed("UPDATE-009"))
                                .and(warned("UPDATE-011"))
                                .saying(
                                        "at /fields / there is [{\"name\":\"ppid\",\"type\":\"string\",\"identityNs\":\"Email\"},{\"name\":\"list_id\",\"type\":\"long\""),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseChangedField(Property field, AudienceDetails present) {
                                return Optional.empty();
                            }

                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                AudienceDetails merged = Behaviour.super.merge(present, body);
                                return merged.withFields(merged.fields().stream()
                                        .map(field -> retyped(
                                                field, body.member("fields").elements()))
                                        .toList());
                            }

                            private static AudienceField retyped(AudienceField field, List<Property> updates) {
                                return updates.stream()
                                        .filter(update -> field.name()
                                                .equals(update.member("name").text()))
                                        .map(update -> update.member("type").textOr(field.type()))
                                        .map(type -> new AudienceField(
                                                field.name(), type, field.identityNs(), field.labels()))
                                        .findFirst()
                                        .orElse(field);
                            }
                        }),
                new Fault(
                        "AppliesPartOfARefusedUpdate",
                        "Refuses an update after it has stored the description that was in it.",
                        failed("UPDATE-010")
                                .saying(
                                        "\"A sample version of an external audience\" at /description / there is \"must not be seen\""),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                Answer answer = Behaviour.super.respond(request, server);
                                if (request.method().equals("PATCH") && answer.status() == 400) {
                                    description(request)
                                            .ifPresent(text -> server.handle(request.withBody(update(text))));
                                }
                                return answer;
                            }

                            private static Optional<String> description(Request request) {
                                return JsonText.parse(request.body())
                                        .map(body -> body.path("description"))
                                        .filter(JsonNode::isString)
                                        .map(JsonNode::asString);
                            }

                            private static byte[] update(String description) {
                                return JsonText.write(
                                        JsonNodeFactory.instance.objectNode().put("description", description));
                            }
                        }),
                new Fault(
                        "IgnoresOtherProperties",
                        "Ignores what cannot be updated instead of refusing it.",
                        warned("UPDATE-011")
                                .saying(
                                        "a refusal, by additionalProperties of the contract at /noSuchProperty / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseOtherProperty(Property body) {
                                return body.value().isObject()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseOtherProperty(body);
                            }
                        }),
                new Fault(
                        "IgnoresUnknownFields",
                        "Ignores a field that the audience does not have.",
                        warned("UPDATE-012").saying("a refusal with 400 or 422 / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUnknownField(Property field, AudienceDetails present) {
                                return Optional.empty();
                            }
                        }));
    }
}
