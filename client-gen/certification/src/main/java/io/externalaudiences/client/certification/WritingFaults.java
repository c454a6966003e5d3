package io.externalaudiences.client.certification;

import static io.externalaudiences.client.certification.ReadingFaults.dropped;
import static io.externalaudiences.client.certification.Script.json;
import static io.externalaudiences.client.certification.Script.page;

import java.time.Duration;
import java.util.List;

/** What goes wrong when a client changes something. A create and a start are sent once, whatever happens. */
final class WritingFaults {
    private static final String CREATE = "create";
    private static final String START = "start-run";
    private static final String DELETE = "delete";

    private WritingFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "C-30",
                        "create: the connection is dropped",
                        CREATE,
                        script -> script.create(dropped()),
                        judge -> judge.sent("POST", 1).met("may-have-happened")),
                new Fault(
                        "C-31",
                        "create: 502 with a page instead of JSON",
                        CREATE,
                        script -> script.create(page(502)),
                        judge -> judge.sent("POST", 1).met("may-have-happened")),
                new Fault(
                        "C-32",
                        "create: slow beyond the time-out",
                        CREATE,
                        script -> script.create(json(202, "{}").withFixedDelay(10_000)),
                        judge -> judge.sent("POST", 1)
                                .within(Duration.ofSeconds(6))
                                .met("may-have-happened")),
                new Fault(
                        "C-33",
                        "create: the JSON is cut off",
                        CREATE,
                        script -> script.create(json(202, "{\"operationId\":\"oper")),
                        judge -> judge.sent("POST", 1).met("may-have-happened")),
                new Fault(
                        "C-34",
                        "create: 429 with Retry-After",
                        CREATE,
                        script -> script.create(page(429).withHeader("Retry-After", "1")),
                        judge -> judge.sent("POST", 1).refused(429, null)),
                new Fault(
                        "C-35",
                        "create: it exists already",
                        CREATE,
                        script -> script.create(json(409, "{\"errorCode\":\"100950-409\"}")),
                        judge -> judge.sent("POST", 1).refused(409, "100950-409")),
                new Fault(
                        "C-36",
                        "create: the system failed, and says so",
                        CREATE,
                        script -> script.create(json(500, "{\"errorCode\":\"100970-500\"}")),
                        judge -> judge.sent("POST", 1).refused(500, "100970-500")),
                new Fault(
                        "C-37",
                        "start of a run: the connection is dropped",
                        START,
                        script -> script.start(dropped()),
                        judge -> judge.sent("POST", 1).met("may-have-happened")),
                new Fault(
                        "C-38",
                        "start of a run: another is in progress",
                        START,
                        script -> script.start(json(422, "{\"errorCode\":\"100960-422\"}")),
                        judge -> judge.sent("POST", 1).refused(422, "100960-422")),
                new Fault(
                        "C-39",
                        "delete: 503, then 404",
                        DELETE,
                        script -> script.delete(page(503), json(404, "{\"errorCode\":\"100940-404\"}")),
                        judge -> judge.sent("DELETE", 2).met("success")),
                new Fault(
                        "C-40",
                        "delete: 404 at once",
                        DELETE,
                        script -> script.delete(json(404, "{\"errorCode\":\"100940-404\"}")),
                        judge -> judge.sent("DELETE", 1).refused(404, "100940-404")));
    }
}
