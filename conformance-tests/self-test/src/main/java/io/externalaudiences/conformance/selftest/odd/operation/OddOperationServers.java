package io.externalaudiences.conformance.selftest.odd.operation;

import static io.externalaudiences.conformance.selftest.faults.Expectation.blocked;
import static io.externalaudiences.conformance.selftest.faults.Expectation.passed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.KnownSources;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Place;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.odd.OddServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Odd but legal servers: how they show operations. */
public final class OddOperationServers {
    private OddOperationServers() {}

    /** All of them, each with what must be said of it. */
    public static List<OddServer> all() {
        return List.of(
                new OddServer(
                        "CreatesSlowly",
                        "Has every operation in progress for a good while, within any budget (R-35).",
                        passed(),
                        () -> new Behaviour() {
                            private static final Duration LONG = Duration.ofMillis(400);

                            @Override
                            public Duration operationTime(AudienceDetails details, Timing timing) {
                                return LONG;
                            }
                        }),
                new OddServer(
                        "KnowsOnePathOfOperations",
                        "Answers operations under the singular path only.",
                        recorded("OPERATION-016"),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                return request.path().startsWith(Place.BASE_PATH + "/external-audiences/")
                                        ? refused(unknownPath(), requestId(request))
                                        : Behaviour.super.respond(request, server);
                            }
                        }),
                new OddServer(
                        "KnowsThePluralOnly",
                        "Answers operations under the plural path of the guide only; under the singular one nothing of it is there.",
                        recorded("OPERATION-016"),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                return request.path().contains("/external-audience/operations/")
                                        ? Answer.of(404)
                                                .withBody("<h1>Not Found</h1>".getBytes(StandardCharsets.UTF_8))
                                                .withHeader("Content-Type", "text/html")
                                        : Behaviour.super.respond(request, server);
                            }
                        }),
                new OddServer(
                        "SaysWhyItFailed",
                        "Says why an operation has failed, and not who asked for it (R-36).",
                        passed(),
                        Set.of("OPERATION-014"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                if (status == Status.FAILED) {
                                    body.remove(List.of("createdBy", "createdAt", "updatedBy", "updatedAt"));
                                    body.putObject("error").put("message", "There is nothing at this path.");
                                }
                                return body;
                            }
                        }),
                new OddServer(
                        "ShowsTheAudienceEarly",
                        "Shows the id of the audience while its operation goes on (R-36).",
                        passed(),
                        Set.of("OPERATION-014"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                return Behaviour.super
                                        .operation(audience, status)
                                        .put("audienceId", audience.audienceId());
                            }
                        }),
                new OddServer(
                        "ShowsUpdatesInOperation",
                        "Shows an audience in its operation as it is now, and not as it was asked for.",
                        recorded("OPERATION-017"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode operation(StoredAudience audience, Status status) {
                                ObjectNode body = Behaviour.super.operation(audience, status);
                                body.set("operationDetails", details(audience.details()));
                                return body;
                            }
                        }),
                new OddServer(
                        "SucceedsWithoutSource",
                        "Never looks whether a source is there.",
                        recorded("OPERATION-015").and(blocked("OPERATION-018")),
                        () -> new Behaviour() {
                            @Override
                            public Status operationOutcome(AudienceDetails details, KnownSources sources) {
                                return Status.SUCCESS;
                            }
                        }));
    }
}
