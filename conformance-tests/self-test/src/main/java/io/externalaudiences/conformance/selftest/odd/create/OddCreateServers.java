package io.externalaudiences.conformance.selftest.odd.create;

import static io.externalaudiences.conformance.selftest.faults.Expectation.passed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceField;
import io.externalaudiences.conformance.selftest.minimal.audience.Source;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.odd.OddServer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Odd but legal servers: how they create audiences. */
public final class OddCreateServers {
    private OddCreateServers() {}

    /** All of them, each with what must be said of it. */
    public static List<OddServer> all() {
        return List.of(
                new OddServer(
                        "AcceptsAnyConnectionId",
                        "Accepts any text for the id of a connection (R-23).",
                        recorded("CREATE-040"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseConnection(Property baseConnectionId) {
                                return Optional.empty();
                            }
                        }),
                new OddServer(
                        "AcceptsAnyDescription",
                        "Never looks whether a description is a text.",
                        recorded("ERROR-018"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseDescription(Property description) {
                                return Optional.empty();
                            }
                        }),
                new OddServer(
                        "AcceptsAnyLabel",
                        "Accepts labels that do not exist.",
                        recorded("CREATE-041"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseLabels(Property labels) {
                                return Optional.empty();
                            }
                        }),
                new OddServer(
                        "AcceptsFlatSource",
                        "Accepts a source without params, its values on the first level.",
                        recorded("CREATE-048"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseSource(Property sourceSpec) {
                                return sourceSpec.member("path").isText()
                                        ? Optional.empty()
                                        : Behaviour.super.refuseSource(sourceSpec);
                            }
                        }),
                new OddServer(
                        "AcceptsLeadingZeros",
                        "Accepts a time to live with leading zeros.",
                        recorded("CREATE-047"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseTtl(Property ttlInDays) {
                                return ttlInDays.textOr("").startsWith("0")
                                                && ttlInDays.textOr("").length() == 3
                                        ? Optional.empty()
                                        : Behaviour.super.refuseTtl(ttlInDays);
                            }
                        }),
                new OddServer(
                        "AcceptsSpaceInPath",
                        "Accepts a path with a space in it.",
                        recorded("CREATE-046"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUnsafePath(Property path) {
                                return path.textOr("").contains(" ")
                                        ? Optional.empty()
                                        : Behaviour.super.refuseUnsafePath(path);
                            }
                        }),
                new OddServer(
                        "ComparesNameAndCustomId",
                        "Takes an audience for a duplicate only where both its name and its own id are taken.",
                        recorded("CREATE-045"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isDuplicate(StoredAudience existing, StoredAudience proposed) {
                                return Behaviour.super.isDuplicate(existing, proposed)
                                        && existing.details()
                                                .name()
                                                .equals(proposed.details().name())
                                        && Objects.equals(
                                                existing.details().customAudienceId(),
                                                proposed.details().customAudienceId());
                            }
                        }),
                new OddServer(
                        "DefaultsToAnotherNamespace",
                        "Has another namespace for an audience that names none.",
                        recorded("CREATE-042"),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails read(Property body) {
                                AudienceDetails details = Behaviour.super.read(body);
                                return body.member("namespace").isAbsent() ? details.withNamespace("Uploads") : details;
                            }
                        }),
                new OddServer(
                        "EchoesNothingButTheRequest",
                        "Repeats in operationDetails what was submitted and nothing else: no default, and not the time to live where none was sent.",
                        recorded("CREATE-042", "CREATE-043", "CREATE-050", "CREATE-051"),
                        () -> new Behaviour() {
                            private final Map<String, JsonNode> sentByName = new ConcurrentHashMap<>();

                            @Override
                            public AudienceDetails read(Property body) {
                                AudienceDetails details = Behaviour.super.read(body);
                                sentByName.put(details.name(), body.value());
                                return details;
                            }

                            @Override
                            public ObjectNode created(StoredAudience audience) {
                                return echoing(audience, Behaviour.super.created(audience));
                            }

                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                return echoing(audience, Behaviour.super.operation(audience, status));
                            }

                            private ObjectNode echoing(StoredAudience audience, ObjectNode body) {
                                JsonNode sent =
                                        sentByName.get(audience.submitted().name());
                                ObjectNode details = body.withObject("operationDetails");
                                details.retain(sent.propertyNames());
                                sent.properties().stream()
                                        .filter(property -> !details.has(property.getKey()))
                                        .forEach(property -> details.set(property.getKey(), property.getValue()));
                                return body;
                            }
                        }),
                new OddServer(
                        "ForgetsTags",
                        "Leaves out the tags when it repeats what was asked for.",
                        recorded("CREATE-044"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode created(StoredAudience audience) {
                                ObjectNode body = Behaviour.super.created(audience);
                                body.withObject("operationDetails").remove("tags");
                                return body;
                            }
                        }),
                new OddServer(
                        "KeepsDefaultsToItself",
                        "Does not show the type and the namespace of an audience to whoever has not named them (R-29).",
                        recorded("CREATE-042"),
                        Set.of("CREATE-050"),
                        () -> new Behaviour() {
                            private final Set<String> withoutType = ConcurrentHashMap.newKeySet();
                            private final Set<String> withoutNamespace = ConcurrentHashMap.newKeySet();

                            @Override
                            public AudienceDetails read(Property body) {
                                AudienceDetails details = Behaviour.super.read(body);
                                if (body.member("audienceType").isAbsent()) {
                                    withoutType.add(details.name());
                                }
                                if (body.member("namespace").isAbsent()) {
                                    withoutNamespace.add(details.name());
                                }
                                return details;
                            }

                            @Override
                            public ObjectNode details(AudienceDetails details) {
                                ObjectNode body = Behaviour.super.details(details);
                                if (withoutType.contains(details.name())) {
                                    body.remove("audienceType");
                                }
                                if (withoutNamespace.contains(details.name())) {
                                    body.remove("namespace");
                                }
                                return body;
                            }
                        }),
                new OddServer(
                        "RefusesUnknownProperties",
                        "Refuses a property that it does not know.",
                        recorded("CREATE-043"),
                        () -> new Behaviour() {
                            private static final Set<String> KNOWN = Set.of(
                                    "name",
                                    "description",
                                    "customAudienceId",
                                    "fields",
                                    "sourceSpec",
                                    "ttlInDays",
                                    "audienceType",
                                    "originName",
                                    "namespace",
                                    "labels",
                                    "tags");

                            @Override
                            public Optional<Refusal> refuseCreate(Property body) {
                                return Behaviour.super
                                        .refuseCreate(body)
                                        .or(() -> body.malformedIf(
                                                !KNOWN.containsAll(body.names()), "has an unknown property"));
                            }
                        }),
                new OddServer(
                        "ShowsTheKindItTakes",
                        "Shows which kind of source it takes one for that names none (R-23).",
                        passed(),
                        Set.of("CREATE-040"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode sourceSpec(Source source) {
                                ObjectNode body = Behaviour.super.sourceSpec(source);
                                String ifAbsent = source.baseConnectionId() == null ? "DLZ" : "S3";
                                body.withObject("params")
                                        .put("cloudType", Objects.requireNonNullElse(source.cloudType(), ifAbsent));
                                return body;
                            }
                        }),
                new OddServer(
                        "SortsFields",
                        "Keeps fields and labels in an order of its own; the guide names fields, and never numbers them.",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails read(Property body) {
                                AudienceDetails details = Behaviour.super.read(body);
                                List<AudienceField> sorted = details.fields().stream()
                                        .sorted(Comparator.comparing(AudienceField::name))
                                        .map(field -> field.withLabels(lastFirst(field.labels())))
                                        .toList();
                                return details.withFields(sorted).withLabels(lastFirst(details.labels()));
                            }

                            private static List<String> lastFirst(List<String> labels) {
                                return labels.stream()
                                        .sorted(Comparator.reverseOrder())
                                        .toList();
                            }
                        }));
    }
}
