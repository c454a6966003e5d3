package io.externalaudiences.conformance.selftest.faults.error;

import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.JsonText;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Servers that err where {@code ErrorChecks} looks. */
public final class ErrorFaults {
    private ErrorFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "AnswersXmlWith415",
                        "Refuses XML with the status of HTTP and the code of a bad request.",
                        failed("ERROR-001").saying("status 400 with code 100910-400 / status 415 came with it"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseMediaType(Request request) {
                                return Behaviour.super.refuseMediaType(request).map(refusal -> refusal.withStatus(415));
                            }
                        }),
                new Fault(
                        "AnswersHtmlToMalformedJson",
                        "Answers malformed JSON with the page of its web framework.",
                        failed("ERROR-008")
                                .and(warned("ERROR-002"))
                                .saying("a JSON object as the body of an error / the body of the 400 is none"),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                Answer answer = Behaviour.super.respond(request, server);
                                boolean malformed = answer.status() == 400
                                        && JsonText.parse(request.body()).isEmpty();
                                return malformed && request.body().length > 0
                                        ? answer.withBody("<h1>Bad Request</h1>".getBytes(StandardCharsets.UTF_8))
                                                .withHeader("Content-Type", "text/html")
                                        : answer;
                            }
                        }),
                new Fault(
                        "AnswersHtmlToXml",
                        "Answers XML with the page of its web framework.",
                        warned("ERROR-002")
                                .saying("a JSON object as the body of an error / the body of the 415 is none"),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                Answer answer = Behaviour.super.respond(request, server);
                                return refuseMediaType(request).isPresent() && answer.status() == 400
                                        ? Answer.of(415)
                                                .withBody("<h1>Unsupported Media Type</h1>"
                                                        .getBytes(StandardCharsets.UTF_8))
                                                .withHeader("Content-Type", "text/html")
                                        : answer;
                            }
                        }),
                new Fault(
                        "SaysItsOwnMessage",
                        "Puts a sentence of its own where the constant of a code belongs.",
                        warned("ERROR-003")
                                .saying(
                                        "message UNAUTHORIZED with code 100920-401 / message is \"The header Authorization is missing.\""),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode error(Refusal refusal, String requestId) {
                                return Behaviour.super.error(refusal, requestId).put("message", refusal.detail());
                            }
                        }),
                new Fault(
                        "AnswersInLatin1",
                        "Writes JSON in another encoding than UTF-8.",
                        failed("ERROR-004").saying("a JSON body / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public byte[] write(JsonNode body) {
                                return body.toString().getBytes(StandardCharsets.ISO_8859_1);
                            }
                        }),
                new Fault(
                        "CutsLongAnswers",
                        "Cuts the answer to a create off where its buffer ends.",
                        failed("ERROR-004").saying("a JSON body in UTF-8 / the body does not parse as such"),
                        () -> new Behaviour() {
                            private static final int BUFFER = 750;

                            @Override
                            public Answer succeeded(Route route, ObjectNode body) {
                                Answer answer = Behaviour.super.succeeded(route, body);
                                boolean fits = route != Route.CREATE || answer.body().length <= BUFFER;
                                return fits ? answer : answer.withBody(Arrays.copyOf(answer.body(), BUFFER));
                            }
                        }),
                new Fault(
                        "CallsJsonText",
                        "Calls its JSON plain text.",
                        warned("ERROR-005")
                                .saying(
                                        "the media type application/json, or one that ends in +json / the media type is \"text/plain\""),
                        () -> new Behaviour() {
                            @Override
                            public String mediaType() {
                                return "text/plain";
                            }
                        }),
                new Fault(
                        "FailsOnNull",
                        "Fails where the body is null.",
                        failed("ERROR-006").saying("no 5xx status / was answered 500 with code 100970-500"),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                boolean isNull = Arrays.equals(request.body(), "null".getBytes(StandardCharsets.UTF_8));
                                return isNull
                                        ? refused(
                                                PlatformCode.INTERNAL.because("Something went wrong."),
                                                requestId(request))
                                        : Behaviour.super.respond(request, server);
                            }
                        }),
                new Fault(
                        "EchoesToken",
                        "Repeats the token that it refuses an organisation for.",
                        failed("ERROR-007").saying("nothing of a credential / shows the access token"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUnknownOrg(Request request, Credentials credentials) {
                                String token = request.header("Authorization").orElse("");
                                return Behaviour.super
                                        .refuseUnknownOrg(request, credentials)
                                        .map(refusal -> PlatformCode.INVALID_ORG.because("Not known to " + token));
                            }
                        }),
                new Fault(
                        "LeaksSql",
                        "Tells of a duplicate in the words of its database.",
                        failed("ERROR-007").saying("nothing of the server's inside / shows SQL"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal duplicate() {
                                return PlatformCode.DUPLICATE.because(
                                        "INSERT INTO audience (name) VALUES (?) breaks audience_name_key");
                            }
                        }),
                new Fault(
                        "LeaksStackTrace",
                        "Answers malformed JSON with the place in its own code where that was found.",
                        failed("ERROR-007")
                                .saying("nothing of the server's inside / shows a line of a Java stack trace"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal malformedBody() {
                                return PlatformCode.BAD_REQUEST.because(
                                        "Unexpected character at example.Parser.parse(Parser.java:42)");
                            }
                        }),
                new Fault(
                        "AnswersMalformedJsonWith422",
                        "Refuses malformed JSON as something that cannot be processed.",
                        failed("ERROR-008").saying("400 with code 100910-400 / was answered 422 with code 100960-422"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal malformedBody() {
                                return Behaviour.super.malformedBody().withCode(PlatformCode.UNPROCESSABLE);
                            }
                        }),
                new Fault(
                        "FailsOnXml",
                        "Fails where the body is XML.",
                        warned("ERROR-009").saying("a refusal (4xx) / was answered 500 with code 100970-500"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseMediaType(Request request) {
                                return Behaviour.super
                                        .refuseMediaType(request)
                                        .map(refusal -> refusal.withCode(PlatformCode.INTERNAL));
                            }
                        }),
                new Fault(
                        "FailsOnOddIds",
                        "Fails where the id of an audience or of a run is no UUID.",
                        warned("ERROR-017")
                                .saying(
                                        "400 with code 100910-400, or 404 with code 100940-404 / was answered 500 with code 100970-500"),
                        () -> new Behaviour() {
                            private static final String UUID = "[0-9a-fA-F-]{36}";
                            private static final Pattern ODD_ID = Pattern.compile(".*/external-audience/(?!" + UUID
                                    + "(/|$))[^/]+(/runs)?|.*/runs/(?!" + UUID + "$)[^/]+");

                            @Override
                            public Answer respond(Request request, Handler server) {
                                Answer answer = Behaviour.super.respond(request, server);
                                boolean odd = answer.status() == 404
                                        && ODD_ID.matcher(request.path()).matches();
                                return odd
                                        ? refused(
                                                PlatformCode.INTERNAL.because("Something went wrong."),
                                                requestId(request))
                                        : answer;
                            }
                        }));
    }
}
