package io.externalaudiences.conformance.selftest.faults.access;

import static io.externalaudiences.conformance.selftest.faults.Expectation.blocked;
import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Servers that err where {@code SecondCallerChecks} looks. */
public final class SecondCallerFaults {
    private SecondCallerFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "AcceptsExpiredToken",
                        "Never looks when a token expires.",
                        failed("ACCESS-006").and(blocked("ACCESS-007")).saying("a refusal (4xx) / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseExpiredToken(
                                    Request request, Credentials credentials, Instant now) {
                                return Optional.empty();
                            }
                        }),
                new Fault(
                        "AnswersExpiredTokenWith401",
                        "Answers an expired token as a caller who may not do this.",
                        warned("ACCESS-007").saying("400 with code 100911-400 / was answered 401 with code 100922-401"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseExpiredToken(
                                    Request request, Credentials credentials, Instant now) {
                                return Behaviour.super
                                        .refuseExpiredToken(request, credentials, now)
                                        .map(refusal -> refusal.withCode(PlatformCode.NOT_AUTHORIZED));
                            }
                        }),
                new Fault(
                        "AcceptsForeignOrg",
                        "Never looks whether a token belongs to the organisation that is named.",
                        failed("ACCESS-009").saying("a refusal (4xx) / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseForeignOrg(Request request, Credentials credentials) {
                                return Optional.empty();
                            }
                        }),
                new Fault(
                        "AnswersForeignClientWith403",
                        "Refuses the api key of another client with 403, as most APIs do.",
                        warned("ACCESS-010")
                                .and(failed("ERROR-001"))
                                .saying("status 401 with code 100922-401 / status 403 came with it"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseForeignClient(Request request, Credentials credentials) {
                                return Behaviour.super
                                        .refuseForeignClient(request, credentials)
                                        .map(refusal -> refusal.withStatus(403));
                            }
                        }),
                new Fault(
                        "TakesForeignClientForInvalidToken",
                        "Answers the api key of another client as an invalid token.",
                        warned("ACCESS-010").saying("401 with code 100922-401 / was answered 400 with code 100911-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseForeignClient(Request request, Credentials credentials) {
                                return Behaviour.super
                                        .refuseForeignClient(request, credentials)
                                        .map(refusal -> refusal.withCode(PlatformCode.INVALID_TOKEN));
                            }
                        }),
                new Fault(
                        "AcceptsForeignClient",
                        "Never looks whether a token belongs to the client that is named.",
                        failed("ACCESS-011").saying("a refusal (4xx) / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseForeignClient(Request request, Credentials credentials) {
                                return Optional.empty();
                            }
                        }),
                new Fault(
                        "DeletesWithReadOnlyToken",
                        "Forgets that a delete is a write.",
                        failed("ACCESS-012").saying("a refusal (4xx) / was answered 204"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isWrite(Request request) {
                                return !request.method().equals("DELETE") && Behaviour.super.isWrite(request);
                            }
                        }),
                new Fault(
                        "OpensEverySandbox",
                        "Never looks whether a sandbox was granted.",
                        failed("ACCESS-013").saying("a refusal (4xx) / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseClosedSandbox(Request request, Credentials credentials) {
                                return Optional.empty();
                            }
                        }));
    }
}
