package io.externalaudiences.client.certification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.externalaudiences.client.certification.Script.json;
import static io.externalaudiences.client.certification.Script.operation;
import static io.externalaudiences.client.certification.Script.page;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.List;

/** What goes wrong when a client asks. It may ask again, in measure, and must not be confused by what it reads. */
final class ReadingFaults {
    private static final String ASK = "get-operation";
    /** The time-out of a task four times over, with pauses: far less than the server would take. */
    private static final Duration SOON = Duration.ofSeconds(8);

    private static final int SLOW = 10_000;

    private ReadingFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "C-00",
                        "nothing is wrong",
                        ASK,
                        script -> script.operations(operation("SUCCESS")),
                        judge -> judge.sent("GET", 1).met("success").value("SUCCESS")),
                new Fault(
                        "C-01",
                        "429 with Retry-After, once",
                        ASK,
                        script -> script.operations(page(429).withHeader("Retry-After", "1"), operation("SUCCESS")),
                        judge -> judge.sent("GET", 2)
                                .paused("GET", 1000)
                                .met("success")
                                .value("SUCCESS")),
                new Fault(
                        "C-02",
                        "503 with Retry-After, once",
                        ASK,
                        script -> script.operations(page(503).withHeader("Retry-After", "1"), operation("SUCCESS")),
                        judge -> judge.sent("GET", 2)
                                .paused("GET", 1000)
                                .met("success")
                                .value("SUCCESS")),
                new Fault(
                        "C-03",
                        "502 with a page instead of JSON, once",
                        ASK,
                        script -> script.operations(page(502), operation("SUCCESS")),
                        judge -> judge.sent("GET", 2).met("success").value("SUCCESS")),
                new Fault(
                        "C-04",
                        "the connection is dropped, once",
                        ASK,
                        script -> script.operations(dropped(), operation("SUCCESS")),
                        judge -> judge.sent("GET", 2).met("success").value("SUCCESS")),
                new Fault(
                        "C-05",
                        "the JSON is cut off, once",
                        ASK,
                        script -> script.operations(
                                json(200, "{\"operationId\":\"operation-1\",\"sta"), operation("SUCCESS")),
                        judge -> judge.sent("GET", 1, 2)
                                .met("success", "unreadable")
                                .value("SUCCESS")),
                new Fault(
                        "C-06",
                        "slow beyond the time-out, once",
                        ASK,
                        script -> script.operations(operation("FAILED").withFixedDelay(SLOW), operation("SUCCESS")),
                        judge -> judge.sent("GET", 1, 2)
                                .within(SOON)
                                .met("success", "no-answer")
                                .value("SUCCESS")),
                new Fault(
                        "C-07",
                        "the answer trickles in beyond the time-out, once",
                        ASK,
                        script -> script.operations(
                                operation("FAILED").withChunkedDribbleDelay(20, SLOW), operation("SUCCESS")),
                        judge -> judge.sent("GET", 1, 2)
                                .within(SOON)
                                .met("success", "no-answer")
                                .value("SUCCESS")),
                new Fault(
                        "C-08",
                        "503 for ever",
                        ASK,
                        script -> script.operations(page(503)),
                        judge -> judge.sent("GET", 2, 10).refused(503, null)),
                new Fault(
                        "C-09",
                        "JSON that is called text/plain",
                        ASK,
                        script -> script.operations(operation("SUCCESS").withHeader("Content-Type", "text/plain")),
                        judge -> judge.sent("GET", 1).met("success").value("SUCCESS")),
                new Fault(
                        "C-10",
                        "a redirect to elsewhere",
                        ASK,
                        script -> script.elsewhere()
                                .operations(
                                        aResponse().withStatus(302).withHeader("Location", Script.elsewhere("C-10"))),
                        judge -> judge.nothingAt(Script.elsewhere("C-10")).refused(302, null)),
                new Fault(
                        "C-11",
                        "a status that nobody knows",
                        ASK,
                        script -> script.operations(operation("QUEUED")),
                        judge -> judge.sent("GET", 1).met("success").value("QUEUED")),
                new Fault(
                        "C-12",
                        "a property that the contract does not have",
                        ASK,
                        script -> script.operations(json(
                                200,
                                "{\"operationId\":\"operation-1\",\"status\":\"SUCCESS\",\"queue\":{\"length\":7}}")),
                        judge -> judge.sent("GET", 1).met("success").value("SUCCESS")),
                new Fault(
                        "C-13",
                        "optional properties are missing, or null",
                        ASK,
                        script -> script.operations(json(
                                200, "{\"operationId\":\"operation-1\",\"status\":\"PROCESSING\",\"createdAt\":null}")),
                        judge -> judge.sent("GET", 1).met("success").value("PROCESSING")),
                new Fault(
                        "C-14",
                        "a refusal with violations",
                        ASK,
                        script -> script.operations(json(400, """
                                {"errorCode":"100910-400","message":"BAD_REQUEST","status":400,"title":"The request is not valid.",
                                 "requestId":"request-1","violations":[{"pointer":"/ttlInDays","reason":"must be from 1 to 90"}]}
                                """)),
                        judge -> judge.sent("GET", 1)
                                .refused(400, "100910-400")
                                .requestId("request-1")
                                .pointers("/ttlInDays")),
                new Fault(
                        "C-15",
                        "a refusal in another shape",
                        ASK,
                        script -> script.operations(json(404, "{\"error-chain\":[{\"errorCode\":\"XX-100940-404\"}]}")
                                .withHeader("x-request-id", "request-2")),
                        judge -> judge.sent("GET", 1).refused(404, "100940-404").requestId("request-2")),
                new Fault(
                        "C-16",
                        "a refusal with a page instead of JSON",
                        ASK,
                        script -> script.operations(page(403)),
                        judge -> judge.sent("GET", 1).refused(403, null)));
    }

    /** The connection is dropped where an answer is due. */
    static ResponseDefinitionBuilder dropped() {
        return aResponse().withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER);
    }
}
