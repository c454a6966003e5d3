package io.externalaudiences.conformance.selftest.faults.access;

import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Servers that err where {@code AccessChecks} looks. */
public final class AccessFaults {
    private AccessFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "TakesMissingTokenForInvalid",
                        "Answers a missing token as an invalid one.",
                        failed("ACCESS-001")
                                .and(recorded("ACCESS-014"))
                                .saying("401 with code 100920-401 / was answered 400 with code 100911-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseMissingHeader(Request request, String header) {
                                return header.equals("Authorization")
                                        ? Optional.empty()
                                        : Behaviour.super.refuseMissingHeader(request, header);
                            }
                        }),
                new Fault(
                        "ReadsWithoutApiKey",
                        "Asks for an api key only where something is written.",
                        failed("ACCESS-002")
                                .and(recorded("ACCESS-014"))
                                .saying("401 with code 100920-401 / was answered 404 with code 100940-404"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseAccess(
                                    Request request, Credentials credentials, Instant now) {
                                boolean forgiven = request.method().equals("GET")
                                        && request.header("x-api-key").isEmpty();
                                return Behaviour.super.refuseAccess(
                                        forgiven ? request.withHeader("x-api-key", "demo-client") : request,
                                        credentials,
                                        now);
                            }
                        }),
                new Fault(
                        "TakesMissingOrgForForeign",
                        "Answers a missing organisation as one that is not the caller's.",
                        failed("ACCESS-003")
                                .and(recorded("ACCESS-014"))
                                .saying("401 with code 100920-401 / was answered 401 with code 100922-401"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseMissingHeader(Request request, String header) {
                                return header.equals("x-gw-ims-org-id")
                                        ? Optional.empty()
                                        : Behaviour.super.refuseMissingHeader(request, header);
                            }
                        }),
                new Fault(
                        "DefaultsToProd",
                        "Takes the sandbox prod where a delete names none.",
                        failed("ACCESS-004").saying("401 with code 100920-401 / was answered 204"),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                boolean nameless = request.method().equals("DELETE")
                                        && request.header("x-sandbox-name").isEmpty();
                                return Behaviour.super.respond(
                                        nameless ? request.withHeader("x-sandbox-name", "prod") : request, server);
                            }
                        }),
                // A malformed token is one that nobody issued, too.
                new Fault(
                        "RefusesUnknownTokenWith401",
                        "Refuses a token that nobody issued with 401, as most APIs do; the table of the guide says 400.",
                        failed("ACCESS-005", "ERROR-001")
                                .and(warned("ACCESS-007"))
                                .saying("status 400 with code 100911-400 / status 401 came with it"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUnknownToken(Request request, Credentials credentials) {
                                return Behaviour.super
                                        .refuseUnknownToken(request, credentials)
                                        .map(refusal -> refusal.withStatus(401));
                            }
                        }),
                new Fault(
                        "TakesUnknownTokenForUnauthorised",
                        "Answers a token that nobody issued as a caller who may not do this.",
                        failed("ACCESS-005")
                                .and(warned("ACCESS-007"))
                                .saying("400 with code 100911-400 / was answered 401 with code 100922-401"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUnknownToken(Request request, Credentials credentials) {
                                return Behaviour.super
                                        .refuseUnknownToken(request, credentials)
                                        .map(refusal -> refusal.withCode(PlatformCode.NOT_AUTHORIZED));
                            }
                        }),
                new Fault(
                        "TakesForgedTokenForUnauthorised",
                        "Answers a token whose form is right and whose signature is not as a caller who may not do this.",
                        failed("ACCESS-005").saying("400 with code 100911-400 / was answered 401 with code 100922-401"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUnknownToken(Request request, Credentials credentials) {
                                Optional<Refusal> refusal = Behaviour.super.refuseUnknownToken(request, credentials);
                                boolean isWellFormed = request.header("Authorization")
                                        .orElse("")
                                        .matches("Bearer \\S+");
                                return isWellFormed
                                        ? refusal.map(any -> any.withCode(PlatformCode.NOT_AUTHORIZED))
                                        : refusal;
                            }
                        }),
                new Fault(
                        "TakesUnknownOrgForForeign",
                        "Answers an organisation that does not exist as one that is not the caller's.",
                        failed("ACCESS-008").saying("401 with code 100921-401 / was answered 401 with code 100922-401"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUnknownOrg(Request request, Credentials credentials) {
                                return Optional.empty();
                            }
                        }),
                new Fault(
                        "DeletesBeforeItLooks",
                        "Refuses a delete without an api key after it has deleted the audience.",
                        failed("ACCESS-002").saying("the audience to be there still / an update of it is answered 404"),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                if (request.method().equals("DELETE")
                                        && request.header("x-api-key").isEmpty()) {
                                    server.handle(request.withHeader("x-api-key", "demo-client"));
                                }
                                return server.handle(request);
                            }
                        }));
    }
}
