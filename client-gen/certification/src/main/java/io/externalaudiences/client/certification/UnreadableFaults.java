package io.externalaudiences.client.certification;

import static io.externalaudiences.client.certification.Hostile.LARGE;
import static io.externalaudiences.client.certification.Hostile.compressed;
import static io.externalaudiences.client.certification.Hostile.nested;
import static io.externalaudiences.client.certification.Hostile.padded;
import static io.externalaudiences.client.certification.Script.json;
import static io.externalaudiences.client.certification.Script.operation;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.List;
import java.util.function.Consumer;

/**
 * Answers that nobody can read, or should. Who asks may ask again; a create or start that is answered so may have
 * happened.
 */
final class UnreadableFaults {
    private static final String ASK = "get-operation";
    private static final String CREATE = "create";
    private static final String START = "start-run";
    /** What a client tells that takes for an answer what is none. */
    private static final String FAILED = "{\"operationId\":\"operation-1\",\"status\":\"FAILED\"";

    private UnreadableFaults() {}

    static List<Fault> all() {
        return List.of(
                once("C-41", "null instead of an object, once", json(200, "null")),
                once("C-42", "a list instead of an object, once", json(200, "[]")),
                once("C-43", "200,000 opening brackets, once", json(200, "[".repeat(200_000))),
                once(
                        "C-44",
                        "JSON that is nested too deep, once",
                        json(200, FAILED + ",\"queue\":" + nested(600) + "}")),
                once("C-45", "a number that is not finite, once", json(200, FAILED + ",\"queue\":1e999999999}")),
                once("C-46", "something behind the JSON, once", json(200, FAILED + "}}")),
                once("C-47", "nothing at all, once", json(200, "")),
                new Fault(
                        "C-48",
                        "properties that are named __proto__, constructor and toString",
                        ASK,
                        script -> script.operations(json(200, """
                                {"__proto__":{"status":"FAILED"},"constructor":{"status":"FAILED"},"toString":"FAILED",
                                 "operationId":"operation-1","status":"SUCCESS"}
                                """)),
                        judge -> judge.sent("GET", 1).met("success").value("SUCCESS")),
                once("C-49", "more than anybody should read, once", json(200, padded(LARGE, FAILED + "}"))),
                once(
                        "C-50",
                        "64 MiB in 64 KiB, once",
                        json(200, "")
                                .withHeader("Content-Encoding", "gzip")
                                .withBody(compressed(64 << 20, FAILED + "}"))),
                create("C-51", "create: null instead of an object", json(202, "null")),
                create(
                        "C-52",
                        "create: the answer does not name the operation",
                        json(202, "{\"operationDetails\":{}}")),
                create("C-53", "create: the operation's id is empty", json(202, "{\"operationId\":\"\"}")),
                create("C-54", "create: nothing at all", json(202, "")),
                create("C-55", "create: 200,000 opening brackets", json(202, "[".repeat(200_000))),
                create(
                        "C-56",
                        "create: more than anybody should read",
                        json(202, padded(LARGE, "{\"operationId\":\"operation-1\"}"))),
                new Fault(
                        "C-57",
                        "create: a refusal with more than anybody should read",
                        CREATE,
                        script -> script.create(json(409, padded(LARGE, "{\"errorCode\":\"100950-409\"}"))),
                        judge -> judge.sent("POST", 1)
                                .met("may-have-happened", "refused")
                                .unread("100950-409")),
                new Fault(
                        "C-58",
                        "start of a run: the answer does not name the run",
                        START,
                        script -> script.start(json(200, "{\"audienceId\":\"audience-1\"}")),
                        judge -> judge.sent("POST", 1).met("may-have-happened")),
                new Fault(
                        "C-59",
                        "create and wait: the answer does not name the operation",
                        "create-and-wait",
                        script -> script.create(json(202, "{}")).operations(operation("SUCCESS")),
                        judge -> judge.sent("POST", 1).sent("GET", 0).met("may-have-happened")));
    }

    /** Who asks again is told SUCCESS, and who does not says why. */
    private static Fault once(String id, String title, ResponseDefinitionBuilder unreadable) {
        Consumer<Judge> judgement =
                judge -> judge.sent("GET", 1, 2).met("success", "unreadable").value("SUCCESS");
        return new Fault(id, title, ASK, script -> script.operations(unreadable, operation("SUCCESS")), judgement);
    }

    private static Fault create(String id, String title, ResponseDefinitionBuilder unreadable) {
        return new Fault(
                id,
                title,
                CREATE,
                script -> script.create(unreadable),
                judge -> judge.sent("POST", 1).met("may-have-happened"));
    }
}
