package io.externalaudiences.conformance.selftest.faults.operation;

import static io.externalaudiences.conformance.selftest.faults.Expectation.blocked;
import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;
import static io.externalaudiences.conformance.selftest.faults.Expectation.tooSlow;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience.Life;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Servers that err where {@code OperationChecks} looks. */
public final class OperationFaults {
    private OperationFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "AnswersOperationWith202",
                        "Answers for an operation with 202, as if something were still to come.",
                        failed("OPERATION-001").saying("status 200 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public int successStatus(Route route) {
                                return route == Route.GET_OPERATION ? 202 : Behaviour.super.successStatus(route);
                            }
                        }),
                new Fault(
                        "ForgetsOperationId",
                        "Does not repeat the id of an operation that is asked for.",
                        failed("OPERATION-001").saying("at /operationId / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                body.remove("operationId");
                                return body;
                            }
                        }),
                new Fault(
                        "AnswersPendingAtFirst",
                        "Calls an operation PENDING when it is asked for the first time.",
                        failed("OPERATION-002")
                                .saying("one of PROCESSING, SUCCESS, FAILED at /status / there is \"PENDING\""),
                        () -> new Behaviour() {
                            private final Set<String> asked = ConcurrentHashMap.newKeySet();

                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                return asked.add(audience.operationId())
                                        ? Behaviour.super
                                                .operation(audience, Status.PROCESSING)
                                                .put("status", "PENDING")
                                        : Behaviour.super.operation(audience, status);
                            }
                        }),
                new Fault(
                        "NeverLeavesProcessing",
                        "Never ends an operation.",
                        tooSlow("OPERATION-003")
                                .theRest(Outcome.TOO_SLOW)
                                .saying("waited 3.0 s (budget create) for operation"),
                        () -> new Behaviour() {
                            @Override
                            public Status operationStatus(StoredAudience audience, Instant now) {
                                return Status.PROCESSING;
                            }
                        }),
                new Fault(
                        "NeverEndsOperationsOverFolders",
                        "Counts the files of a folder for ever, before it ends the operation.",
                        tooSlow("OPERATION-003").saying("waited 3.0 s (budget create) for operation"),
                        () -> new Behaviour() {
                            @Override
                            public Duration operationTime(AudienceDetails details, Timing timing) {
                                return details.source().type().equals("folder")
                                        ? Duration.ofDays(1)
                                        : Behaviour.super.operationTime(details, timing);
                            }
                        }),
                new Fault(
                        "ChangesItsMind",
                        "Calls an operation failed after it has called it a success.",
                        failed("OPERATION-004").saying("\"SUCCESS\" at /status / there is \"FAILED\""),
                        () -> new Behaviour() {
                            private final Set<String> toldSuccess = ConcurrentHashMap.newKeySet();

                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                boolean told = status == Status.SUCCESS && !toldSuccess.add(audience.operationId());
                                return told ? body.put("status", "FAILED") : body;
                            }
                        }),
                new Fault(
                        "ForgetsWhoseOperationItWas",
                        "Does not say who created an audience.",
                        failed("OPERATION-005").saying("a string at /createdBy / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                body.remove("createdBy");
                                return body;
                            }
                        }),
                new Fault(
                        "ForgetsWhoUpdated",
                        "Does not say who updated an audience last, where nobody has yet.",
                        warned("OPERATION-019").saying("a string at /updatedBy / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                body.remove("updatedBy");
                                return body;
                            }
                        }),
                new Fault(
                        "LosesDetailsOfOperation",
                        "Does not say what an operation is about.",
                        failed("OPERATION-005", "OPERATION-013")
                                .and(recorded("OPERATION-017"))
                                .saying("a value at /operationDetails / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                body.remove("operationDetails");
                                return body;
                            }
                        }),
                new Fault(
                        "ForgetsAudienceName",
                        "Does not say what the audience of an operation is called.",
                        warned("OPERATION-006").saying("at /audienceName / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                body.remove("audienceName");
                                return body;
                            }
                        }),
                new Fault(
                        "ChangesAudienceId",
                        "Names another audience when a successful operation is asked for again.",
                        failed("OPERATION-007").saying("at /audienceId / there is"),
                        () -> new Behaviour() {
                            private final Set<String> asked = ConcurrentHashMap.newKeySet();

                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                boolean again = status == Status.SUCCESS && !asked.add(audience.operationId());
                                return again ? body.put("audienceId", newId()) : body;
                            }
                        }),
                new Fault(
                        "TimesInMilliseconds",
                        "Answers times in milliseconds.",
                        failed("OPERATION-008")
                                .and(blocked("OPERATION-009", "UPDATE-015"))
                                .saying("seconds since the epoch at /createdAt / there is"),
                        () -> new Behaviour() {
                            @Override
                            public long timestamp(Instant moment) {
                                return moment.toEpochMilli();
                            }
                        }),
                new Fault(
                        "TimesWithFraction",
                        "Answers the time of a creation with a fraction of a second.",
                        failed("OPERATION-008")
                                .and(blocked("OPERATION-009", "UPDATE-015"))
                                .saying("an integer at /createdAt / there is 1."),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                body.put("createdAt", audience.createdAt().toEpochMilli() / 1000.0);
                                return body;
                            }
                        }),
                new Fault(
                        "LivesInThePast",
                        "Dates what an operation has made two days too early.",
                        warned("OPERATION-009", "UPDATE-015").saying("createdAt within a day of"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                long twoDaysAgo = timestamp(audience.createdAt().minus(Duration.ofDays(2)));
                                return Behaviour.super
                                        .operation(audience, status)
                                        .put("createdAt", twoDaysAgo)
                                        .put("updatedAt", twoDaysAgo);
                            }
                        }),
                new Fault(
                        "UpdatesBeforeItCreates",
                        "Says that an audience was updated before it was created.",
                        warned("OPERATION-009").saying("updatedAt not before createdAt"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                body.put("updatedAt", timestamp(audience.createdAt()) - 1);
                                return body;
                            }
                        }),
                new Fault(
                        "InventsOperations",
                        "Answers for an operation that never was, as if it went on.",
                        failed("OPERATION-010")
                                .and(blocked("OPERATION-011"))
                                .saying("no 2xx status / was answered 200"),
                        () -> new Behaviour() {
                            private static final Pattern ID = Pattern.compile(".*/operations/(?<id>[0-9a-fA-F-]{36})");

                            @Override
                            public Answer respond(Request request, Handler server) {
                                Answer answer = Behaviour.super.respond(request, server);
                                boolean unknown = answer.status() == 404
                                        && ID.matcher(request.path()).matches();
                                return unknown ? succeeded(Route.GET_OPERATION, invented(request.path())) : answer;
                            }

                            private static ObjectNode invented(String path) {
                                return JsonNodeFactory.instance
                                        .objectNode()
                                        .put("operationId", ID.matcher(path).replaceAll("${id}"))
                                        .put("status", "PROCESSING");
                            }
                        }),
                new Fault(
                        "AnswersUnknownOperationWith400",
                        "Refuses an operation that never was as a bad request, but in one sandbox only.",
                        warned("OPERATION-011")
                                .saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
                                Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
                                boolean isErring =
                                        route == Route.GET_OPERATION && hidden == null && caller.equals(Scope.DEMO);
                                return isErring ? refusal.withCode(PlatformCode.BAD_REQUEST) : refusal;
                            }
                        }),
                new Fault(
                        "AnswersOddOperationIdWith422",
                        "Refuses the id of an operation that is no UUID as something that cannot be processed.",
                        warned("OPERATION-012")
                                .saying(
                                        "400 with code 100910-400, or 404 with code 100940-404 / was answered 422 with code 100960-422"),
                        () -> new Behaviour() {
                            private static final Pattern ODD_ID =
                                    Pattern.compile(".*/operations/(?![0-9a-fA-F-]{36}$).*");

                            @Override
                            public Answer respond(Request request, Handler server) {
                                Answer answer = Behaviour.super.respond(request, server);
                                boolean odd = answer.status() == 404
                                        && ODD_ID.matcher(request.path()).matches();
                                return odd
                                        ? refused(
                                                PlatformCode.UNPROCESSABLE.because("The id is no UUID."),
                                                requestId(request))
                                        : answer;
                            }
                        }),
                new Fault(
                        "LosesLabelsOfOperation",
                        "Leaves out the labels in what an operation says of its audience.",
                        failed("OPERATION-013").saying("[\"core/C1\"] at /operationDetails/labels / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                body.withObject("operationDetails").remove("labels");
                                return body;
                            }
                        }),
                new Fault(
                        "KeepsTheNameOfAFailure",
                        "Takes the name of an audience for used although its operation has failed.",
                        warned("OPERATION-018").saying("a success (2xx) / was answered 409 with code 100950-409"),
                        () -> new Behaviour() {
                            @Override
                            public boolean keepsItsName(StoredAudience existing, Status operation) {
                                return existing.life() == Life.ALIVE;
                            }
                        }));
    }
}
