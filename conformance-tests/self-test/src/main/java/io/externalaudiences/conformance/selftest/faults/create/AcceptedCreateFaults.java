package io.externalaudiences.conformance.selftest.faults.create;

import static io.externalaudiences.conformance.selftest.faults.Expectation.blocked;
import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceField;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Servers that err where {@code AcceptedCreateChecks} looks. */
public final class AcceptedCreateFaults {
    private AcceptedCreateFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "AnswersCreated201",
                        "Answers an accepted create with 201, as if the audience were there already.",
                        failed("CREATE-001").saying("status 202 / was answered 201"),
                        () -> new Behaviour() {
                            @Override
                            public int successStatus(Route route) {
                                return route == Route.CREATE ? 201 : Behaviour.super.successStatus(route);
                            }
                        }),
                new Fault(
                        "DemandsCloudType",
                        "Demands a kind of cloud, which the guide calls optional and its sample leaves out.",
                        failed("CREATE-002", "CREATE-037")
                                .saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseCloudType(Property cloudType) {
                                return cloudType.isAbsent()
                                        ? cloudType.malformedIf(true, "is missing")
                                        : Behaviour.super.refuseCloudType(cloudType);
                            }
                        }),
                new Fault(
                        "DemandsCloudTypeBesideTtlAsString",
                        "Demands a kind of cloud, but only where the time to live comes as a string, as in the sample of the guide.",
                        failed("CREATE-002").saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseCreate(Property body) {
                                Property cloudType = body.member("sourceSpec")
                                        .member("params")
                                        .member("cloudType");
                                boolean isErring =
                                        body.member("ttlInDays").value().isString() && cloudType.isAbsent();
                                return isErring
                                        ? cloudType.malformedIf(true, "is missing")
                                        : Behaviour.super.refuseCreate(body);
                            }
                        }),
                new Fault(
                        "KnowsNamespacesByTheirCase",
                        "Refuses a namespace that is written in another case, as the sample of the guide writes it.",
                        failed("CREATE-002")
                                .and(warned("CREATE-029"))
                                .saying("a success (2xx) / was answered 422 with code 100960-422"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseIdentityNamespace(Property identityNs) {
                                return identityNs.isOneOf(List.of("email"))
                                        ? identityNs.meaninglessIf(true, "names no identity namespace")
                                        : Behaviour.super.refuseIdentityNamespace(identityNs);
                            }
                        }),
                new Fault(
                        "RefusesTtlAsString",
                        "Refuses a time to live that is sent as a string, as the sample of the guide does.",
                        failed("CREATE-002", "CREATE-007")
                                .and(blocked("CREATE-006"))
                                .saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseTtl(Property ttlInDays) {
                                return ttlInDays.value().isString()
                                        ? ttlInDays.malformedIf(true, "must be a number")
                                        : Behaviour.super.refuseTtl(ttlInDays);
                            }
                        }),
                new Fault(
                        "LeavesTheOperationIdEmpty",
                        "Answers a create with an operationId that is empty.",
                        failed("CREATE-003")
                                .theRest(Outcome.BLOCKED)
                                .saying("a string at /operationId / there is \"\""),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode created(StoredAudience audience) {
                                return Behaviour.super.created(audience).put("operationId", "");
                            }
                        }),
                new Fault(
                        "CallsTheOperationId",
                        "Answers a create with id instead of operationId, as the description of the path parameter suggests.",
                        failed("CREATE-003")
                                .theRest(Outcome.BLOCKED)
                                .saying("a string at /operationId / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode created(StoredAudience audience) {
                                ObjectNode body = Behaviour.super.created(audience);
                                body.set("id", body.remove("operationId"));
                                return body;
                            }
                        }),
                new Fault(
                        "AnswersFlatSource",
                        "Answers a create with the values of the source on the first level, as the table of the guide has them.",
                        warned("CREATE-019")
                                .and(recorded("CREATE-050"))
                                .saying(
                                        "\"people/good.csv\" at /operationDetails/sourceSpec/params/path / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode created(StoredAudience audience) {
                                ObjectNode body = Behaviour.super.created(audience);
                                ObjectNode details = body.withObject("operationDetails");
                                details.set(
                                        "sourceSpec", details.path("sourceSpec").path("params"));
                                return body;
                            }
                        }),
                new Fault(
                        "AnswersFlatFolder",
                        "Answers a create over a folder with the values of the source on the first level.",
                        warned("CREATE-019")
                                .and(recorded("CREATE-050"))
                                .saying("\"people\" at /operationDetails/sourceSpec/params/path / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode created(StoredAudience audience) {
                                ObjectNode body = Behaviour.super.created(audience);
                                ObjectNode details = body.withObject("operationDetails");
                                if (details.at("/sourceSpec/params/type")
                                        .asString("")
                                        .equals("folder")) {
                                    details.set("sourceSpec", details.at("/sourceSpec/params"));
                                }
                                return body;
                            }
                        }),
                new Fault(
                        "LosesDescriptionOfCreate",
                        "Leaves out the description when it repeats what was asked for.",
                        failed("CREATE-004")
                                .and(blocked("ERROR-004"))
                                .saying(
                                        "\"A sample version of an external audience\" at /operationDetails/description / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode created(StoredAudience audience) {
                                ObjectNode body = Behaviour.super.created(audience);
                                body.withObject("operationDetails").remove("description");
                                return body;
                            }
                        }),
                new Fault(
                        "AcceptsTtlNinetyOne",
                        "Is off by one at the upper bound of the time to live: create accepts 91 days.",
                        failed("CREATE-005", "CREATE-008")
                                .saying("a refusal, by maximum of the contract at /ttlInDays / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseTtl(Property ttlInDays) {
                                return ttlInDays.value().asString("").equals("91")
                                        ? Optional.empty()
                                        : Behaviour.super.refuseTtl(ttlInDays);
                            }
                        }),
                new Fault(
                        "EchoesTtlAsString",
                        "Answers the time to live as a string.",
                        failed("CREATE-005").saying("an integer at /operationDetails/ttlInDays / there is \"40\""),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode details(AudienceDetails details) {
                                return Behaviour.super
                                        .details(details)
                                        .put("ttlInDays", Integer.toString(details.ttlInDays()));
                            }
                        }),
                new Fault(
                        "ForgetsTtlSentAsString",
                        "Accepts a time to live that is sent as a string, and takes the default instead of it.",
                        failed("CREATE-006").saying("\"40\" at /operationDetails/ttlInDays / there is 30"),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails read(Property body) {
                                AudienceDetails details = Behaviour.super.read(body);
                                return body.member("ttlInDays").value().isString()
                                        ? details.withTtlInDays(30)
                                        : details;
                            }
                        }),
                new Fault(
                        "RefusesNinetyAsString",
                        "Is off by one at the upper bound of the time to live, but only where it is sent as a string.",
                        failed("CREATE-007").saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseTtl(Property ttlInDays) {
                                return "90".equals(ttlInDays.text())
                                        ? ttlInDays.malformedIf(true, "must be less than 90")
                                        : Behaviour.super.refuseTtl(ttlInDays);
                            }
                        }),
                new Fault(
                        "DemandsTtl",
                        "Demands a time to live, for which the guide has a default.",
                        failed("CREATE-009")
                                .and(blocked("CREATE-051"))
                                .saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseTtl(Property ttlInDays) {
                                return ttlInDays.isAbsent()
                                        ? ttlInDays.malformedIf(true, "is missing")
                                        : Behaviour.super.refuseTtl(ttlInDays);
                            }
                        }),
                new Fault(
                        "LivesNinetyDaysByDefault",
                        "Gives an audience the longest time to live where none was sent.",
                        failed("CREATE-009").saying("30 at /operationDetails/ttlInDays / there is 90"),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails read(Property body) {
                                AudienceDetails details = Behaviour.super.read(body);
                                return body.member("ttlInDays").isAbsent() ? details.withTtlInDays(90) : details;
                            }
                        }),
                new Fault(
                        "RefusesFolders",
                        "Knows files only.",
                        failed("CREATE-021")
                                .and(blocked("CREATE-019", "OPERATION-003"))
                                .saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseObjectType(Property type) {
                                return type.malformedIf(!type.isOneOf(List.of("file")), "must be file");
                            }
                        }),
                new Fault(
                        "RefusesDatetime",
                        "Knows six of the seven types of a field.",
                        failed("CREATE-026").saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseFieldType(Property type) {
                                return type.isOneOf(List.of("datetime"))
                                        ? type.malformedIf(true, "must be another type")
                                        : Behaviour.super.refuseFieldType(type);
                            }
                        }),
                new Fault(
                        "EchoesNamespaceAsSent",
                        "Answers the namespace of an identity in the case in which it was sent.",
                        warned("CREATE-029")
                                .saying("one of Email at /operationDetails/fields/0/identityNs / there is \"email\""),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails read(Property body) {
                                AudienceDetails details = Behaviour.super.read(body);
                                List<Property> sent = body.member("fields").elements();
                                List<AudienceField> fields = new ArrayList<>();
                                for (AudienceField field : details.fields()) {
                                    String namespace = sent.get(fields.size())
                                            .member("identityNs")
                                            .text();
                                    fields.add(
                                            new AudienceField(field.name(), field.type(), namespace, field.labels()));
                                }
                                return details.withFields(fields);
                            }
                        }),
                new Fault(
                        "DemandsDescription",
                        "Demands a description, which the guide calls optional.",
                        failed("CREATE-037").saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseDescription(Property description) {
                                return description.malformedIf(
                                        !description.isText(), "must be a string that is not empty");
                            }
                        }),
                new Fault(
                        "AcceptsZeroTtlInUpdate",
                        "Is off by one at the lower bound of the time to live, but only in an update.",
                        recorded("ERROR-018")
                                .and(failed("CREATE-005", "UPDATE-006"))
                                .saying(
                                        "an answer as the schema of updateExternalAudience says / /ttlInDays: must have a minimum value of 1"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUpdatedTtl(Property ttlInDays) {
                                return ttlInDays.value().asString("").equals("0")
                                        ? Optional.empty()
                                        : Behaviour.super.refuseUpdatedTtl(ttlInDays);
                            }
                        }));
    }
}
