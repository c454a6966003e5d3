package io.externalaudiences.client.certification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

/** Writes down how the server answers while one fault is met. */
final class Script {
    private static final String AUDIENCES = "/data/core/ais/external-audience/";

    private final WireMockServer server;
    private final String fault;

    Script(WireMockServer server, String fault) {
        this.server = server;
        this.fault = fault;
    }

    /** An answer in JSON. */
    static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    /** A page, as a proxy answers with. */
    static ResponseDefinitionBuilder page(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "text/html")
                .withBody("<html><body>" + status + "</body></html>");
    }

    /** The operation that the client asks for. */
    static ResponseDefinitionBuilder operation(String status) {
        return json(
                200,
                "{\"operationId\":\"operation-1\",\"status\":\"" + status
                        + "\",\"audienceId\":\"audience-1\",\"createdAt\":1749324248}");
    }

    /** The answers to a create, one after the other, the last one for ever. */
    Script create(ResponseDefinitionBuilder... answers) {
        return answers("POST", "", answers);
    }

    /** A create that is accepted. */
    Script accepted() {
        return create(json(202, """
                {"operationId":"operation-1","operationDetails":{"name":"Readers","fields":[{"name":"email","type":"string","identityNs":"Email"}],
                 "sourceSpec":{"params":{"path":"readers.csv","type":"file"}},"ttlInDays":30,"originName":"CUSTOM_UPLOAD"}}
                """));
    }

    /** The answers to who asks for the operation. */
    Script operations(ResponseDefinitionBuilder... answers) {
        return answers("GET", "operations/operation-1", answers);
    }

    /** The answers to the start of a run. */
    Script start(ResponseDefinitionBuilder... answers) {
        return answers("POST", "audience-1/runs", answers);
    }

    /** The answers to who asks for the run. */
    Script runs(ResponseDefinitionBuilder... answers) {
        return answers("GET", "audience-1/runs/run-1", answers);
    }

    /** The answers to a delete. */
    Script delete(ResponseDefinitionBuilder... answers) {
        return answers("DELETE", "audience-1", answers);
    }

    /** What is answered at a place where no good client asks. */
    Script elsewhere() {
        server.stubFor(request("ANY", urlPathEqualTo(elsewhere(fault))).willReturn(operation("SUCCESS")));
        return this;
    }

    static String elsewhere(String fault) {
        return "/" + fault + "/elsewhere";
    }

    private Script answers(String method, String path, ResponseDefinitionBuilder... answers) {
        String place = "/" + fault + AUDIENCES + path;
        for (int i = 0; i < answers.length; i++) {
            server.stubFor(request(method, urlPathEqualTo(place))
                    .inScenario(method + " " + place)
                    .whenScenarioStateIs(i == 0 ? Scenario.STARTED : String.valueOf(i))
                    .willSetStateTo(
                            i + 1 < answers.length
                                    ? String.valueOf(i + 1)
                                    : i == 0 ? Scenario.STARTED : String.valueOf(i))
                    .willReturn(answers[i]));
        }
        return this;
    }
}
