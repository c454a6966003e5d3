package io.externalaudiences.conformance.selftest.odd.error;

import static io.externalaudiences.conformance.selftest.faults.Expectation.passed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Place;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.odd.OddServer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Odd but legal servers: how they refuse. */
public final class OddErrorServers {
    private OddErrorServers() {}

    /** All of them, each with what must be said of it. */
    public static List<OddServer> all() {
        return List.of(
                new OddServer(
                        "AcceptsLongTexts",
                        "Accepts texts and lists of any length.",
                        recorded("CREATE-041", "ERROR-016", "ERROR-018"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseTooMuch(Property body) {
                                return Optional.empty();
                            }
                        }),
                new OddServer(
                        "AnswersUnknownMethodWith404",
                        "Answers a method that means nothing as a path that means nothing.",
                        recorded("ERROR-011"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal unknownMethod() {
                                return unknownPath();
                            }
                        }),
                new OddServer(
                        "ChainsItsErrors",
                        "Refuses as other services of the platform do, with the code in a chain of errors (R-15).",
                        recorded("ERROR-013"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode error(Refusal refusal, String requestId) {
                                ObjectNode body = Behaviour.super.error(refusal, requestId);
                                body.retain("message");
                                if (refusal.errorCode() != null) {
                                    body.putArray("error-chain")
                                            .addObject()
                                            .put("serviceId", "audiences")
                                            .put("errorCode", refusal.errorCode())
                                            .put("unixTimeStampMs", 1_700_000_000_000L);
                                }
                                return body;
                            }
                        }),
                new OddServer(
                        "DescribesProblems",
                        "Refuses with problem details, whose type ends in the platform code (R-15).",
                        passed(),
                        Set.of("ERROR-013"),
                        () -> new Behaviour() {
                            @Override
                            public Answer refused(Refusal refusal, String requestId) {
                                return Behaviour.super
                                        .refused(refusal, requestId)
                                        .withHeader("Content-Type", "application/problem+json");
                            }

                            @Override
                            public ObjectNode error(Refusal refusal, String requestId) {
                                ObjectNode body = Behaviour.super.error(refusal, requestId);
                                body.remove("errorCode");
                                return refusal.errorCode() == null
                                        ? body
                                        : body.put(
                                                "type", "https://errors.example.com/audiences/" + refusal.errorCode());
                            }
                        }),
                new OddServer(
                        "LooksAtThePathFirst",
                        "Says that there is nothing at a path before it asks who wants to know (R-09).",
                        passed(),
                        Set.of("ACCESS-015"),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                return Place.at(request.path()).isPresent()
                                        ? Behaviour.super.respond(request, server)
                                        : refused(unknownPath(), requestId(request));
                            }
                        }),
                new OddServer(
                        "RefusesBodiesWithoutMediaType",
                        "Refuses a body that does not say that it is JSON (R-05).",
                        passed(),
                        Set.of("ERROR-015"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseMediaType(Request request) {
                                return request.header("Content-Type")
                                                .filter(type -> type.startsWith("application/json"))
                                                .isPresent()
                                        ? Optional.empty()
                                        : Optional.of(PlatformCode.BAD_REQUEST.because(
                                                "Say that the body is application/json."));
                            }
                        }),
                new OddServer(
                        "TakesEmptyApiKeyForForeign",
                        "Takes an empty api key for one that is there, and that belongs to somebody else.",
                        recorded("ACCESS-014"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseMissingHeader(Request request, String header) {
                                return header.equals("x-api-key") && request.has(header)
                                        ? Optional.empty()
                                        : Behaviour.super.refuseMissingHeader(request, header);
                            }
                        }));
    }
}
