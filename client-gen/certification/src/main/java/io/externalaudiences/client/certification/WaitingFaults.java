package io.externalaudiences.client.certification;

import static io.externalaudiences.client.certification.Script.json;
import static io.externalaudiences.client.certification.Script.operation;
import static io.externalaudiences.client.certification.Script.page;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.List;

/** What goes wrong while a client waits. It asks again and again, until an end or its deadline. */
final class WaitingFaults {
    private static final String CREATE_AND_WAIT = "create-and-wait";
    private static final String RUN_AND_WAIT = "run-and-wait";

    private WaitingFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "C-20",
                        "an unknown status, then success",
                        CREATE_AND_WAIT,
                        script -> script.accepted().operations(operation("QUEUED"), operation("SUCCESS")),
                        judge -> judge.sent("POST", 1)
                                .sent("GET", 2)
                                .met("success")
                                .value("audience-1")),
                new Fault(
                        "C-21",
                        "away for a while, then success",
                        CREATE_AND_WAIT,
                        script -> script.accepted()
                                .operations(page(503).withHeader("Retry-After", "1"), operation("SUCCESS")),
                        judge -> judge.sent("POST", 1)
                                .sent("GET", 2)
                                .paused("GET", 1000)
                                .met("success")
                                .value("audience-1")),
                new Fault(
                        "C-22",
                        "the operation fails",
                        CREATE_AND_WAIT,
                        script -> script.accepted().operations(operation("FAILED")),
                        judge -> judge.sent("POST", 1).sent("GET", 1).met("failed")),
                new Fault(
                        "C-23",
                        "the operation never ends",
                        CREATE_AND_WAIT,
                        script -> script.accepted().operations(operation("PROCESSING")),
                        judge -> judge.sent("POST", 1)
                                .sent("GET", 2, 20)
                                .within(Duration.ofSeconds(6))
                                .met("deadline")),
                new Fault(
                        "C-24",
                        "the operation is not there",
                        CREATE_AND_WAIT,
                        script -> script.accepted().operations(json(404, "{\"errorCode\":\"100940-404\"}")),
                        judge -> judge.sent("POST", 1).sent("GET", 1).refused(404, "100940-404")),
                new Fault(
                        "C-25",
                        "a stage that nobody knows, then success",
                        RUN_AND_WAIT,
                        script -> script.start(started()).runs(run("PAUSED"), run("SUCCESS")),
                        judge -> judge.sent("POST", 1)
                                .sent("GET", 2)
                                .met("success")
                                .value("SUCCESS")),
                new Fault(
                        "C-26",
                        "the run fails",
                        RUN_AND_WAIT,
                        script -> script.start(started()).runs(run("FAILED")),
                        judge -> judge.sent("POST", 1).sent("GET", 1).met("failed")));
    }

    /** A run that has been started. */
    static ResponseDefinitionBuilder started() {
        return run("PROCESSING");
    }

    private static ResponseDefinitionBuilder run(String status) {
        return json(200, """
                {"audienceName":"Readers","audienceId":"audience-1","runId":"run-1","status":"%s","differentialIngestion":false,
                 "dataFilterStartTime":0,"createdAt":1749324248,"createdBy":"somebody",
                 "details":[{"stage":"WASH","status":"%s","flowRunId":"flow-1"}]}
                """.formatted(status, status));
    }
}
