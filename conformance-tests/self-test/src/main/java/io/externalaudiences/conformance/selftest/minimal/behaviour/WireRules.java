package io.externalaudiences.conformance.selftest.minimal.behaviour;

import com.sun.net.httpserver.HttpExchange;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.JsonText;
import io.externalaudiences.conformance.selftest.minimal.wire.Limits;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How requests and answers look on the wire, whatever they are about. */
public interface WireRules {

    /**
     * Answers a request. The place for whatever is wrong with whole exchanges: a request changed on its way in, an
     * answer on its way out, a redirect, a delay.
     *
     * @param server the rest of the server
     */
    default Answer respond(Request request, Handler server) {
        return server.handle(request);
    }

    /**
     * Sends an answer. The place for whatever is wrong with the transport: chunks, lengths, connections cut off.
     *
     * @throws IOException when the caller has gone
     */
    default void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean empty = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        // -1 says that there is no body; 0 would announce one in chunks.
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
        if (!empty) {
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer.body());
            }
        }
    }

    /**
     * The id of a request: the one it brings when it is printable ASCII of at most 128 characters, else a new one
     * (R-10).
     */
    default String requestId(Request request) {
        Pattern printable = Pattern.compile("[ -~]{1,128}");
        return request.header("x-request-id")
                .filter(id -> printable.matcher(id).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Refuses a body that says it is something else than JSON; the curls of the guide say nothing or form. */
    default Optional<Refusal> refuseMediaType(Request request) {
        String sent = request.header("Content-Type").orElse("application/json");
        String mediaType = sent.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        boolean accepted = mediaType.equals("application/json")
                || mediaType.endsWith("+json")
                || mediaType.equals("application/x-www-form-urlencoded");
        return accepted
                ? Optional.empty()
                : Optional.of(PlatformCode.BAD_REQUEST.because("The body must be application/json."));
    }

    /** The number of bytes up to which a body is read; a longer one is refused. */
    default int largestBody() {
        return 1 << 20;
    }

    /** Refuses texts and lists of a body that are longer than any that this server keeps. */
    default Optional<Refusal> refuseTooMuch(Property body) {
        return Limits.refuse(body);
    }

    /** Reads a body; empty when it is malformed. */
    default Optional<JsonNode> parse(byte[] body) {
        return JsonText.parse(body);
    }

    /** Refuses a body that is malformed. */
    default Refusal malformedBody() {
        return PlatformCode.BAD_REQUEST.because("The body is not JSON.");
    }

    /** The HTTP status of a success. */
    default int successStatus(Route route) {
        return route.successStatus();
    }

    /** The media type of an answer that has a body. */
    default String mediaType() {
        return "application/json";
    }

    /** The bytes of the body of an answer. */
    default byte[] write(JsonNode body) {
        return JsonText.write(body);
    }

    /** The whole answer to a success that has a body. */
    default Answer succeeded(Route route, ObjectNode body) {
        return Answer.of(successStatus(route)).withBody(write(body)).withHeader("Content-Type", mediaType());
    }

    /** The whole answer to a refusal. */
    default Answer refused(Refusal refusal, String requestId) {
        return Answer.of(refusal.status())
                .withBody(write(error(refusal, requestId)))
                .withHeader("Content-Type", mediaType());
    }

    /** The body of a refusal. */
    default ObjectNode error(Refusal refusal, String requestId) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (refusal.errorCode() != null) {
            body.put("errorCode", refusal.errorCode());
        }
        body.put("message", refusal.message());
        body.put("status", refusal.status());
        body.put("title", refusal.title());
        body.put("detail", refusal.detail());
        body.put("requestId", requestId);
        refusal.violations()
                .forEach(violation -> body.withArray("violations")
                        .addObject()
                        .put("pointer", violation.pointer())
                        .put("reason", violation.reason()));
        return body;
    }

    /** Refuses a path that names nothing. */
    default Refusal unknownPath() {
        return PlatformCode.NOT_FOUND.because("There is nothing at this path.");
    }

    /** Refuses a method that means nothing at a path; the table of the guide has no code for it. */
    default Refusal unknownMethod() {
        return new Refusal(
                405,
                null,
                "METHOD_NOT_ALLOWED",
                "The method is not allowed.",
                "The Allow header names the methods that are.",
                List.of());
    }
}
