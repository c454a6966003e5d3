package io.externalaudiences.conformance.selftest.minimal;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A target with a time of its own, and a caller of it. */
public final class Lab implements AutoCloseable {
    public static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    private final TestClock clock = new TestClock();
    private final MinimalTarget target;
    private final Caller caller;

    public Lab(Behaviour behaviour) {
        target = MinimalTarget.start(behaviour, Setting.demo().withClock(clock), 0);
        caller = Caller.of(target);
    }

    public static Lab conforming() {
        return new Lab(Behaviour.conforming());
    }

    public MinimalTarget target() {
        return target;
    }

    public Caller caller() {
        return caller;
    }

    /** Lets time pass: long enough for every operation and run to end. */
    public void later() {
        clock.advance(Duration.ofSeconds(5));
    }

    /** A create request that is accepted, on the good file. */
    public static ObjectNode request(String name) {
        return request(name, "people/good.csv");
    }

    public static ObjectNode request(String name, String path) {
        return (ObjectNode) JsonMapper.shared().readTree("""
                {"name": "%s",
                 "description": "People for a test",
                 "fields": [{"name": "mail", "type": "string", "identityNs": "email"},
                            {"name": "age", "type": "integer", "labels": ["core/C2"]}],
                 "sourceSpec": {"params": {"path": "%s", "type": "file"}},
                 "ttlInDays": 40,
                 "labels": ["core/C1"],
                 "originName": "CUSTOM_UPLOAD"}
                """.formatted(name, path));
    }

    /** The path of an audience that exists. */
    public String audience(String name) {
        return audience(caller, request(name));
    }

    public String audience(Caller owner, ObjectNode request) {
        Reply created = owner.post("/external-audience/", request);
        assertThat(created.status()).as(created.text()).isEqualTo(202);
        later();
        Reply operation = owner.get("/external-audience/operations/" + created.at("/operationId"));
        assertThat(operation.at("/status")).isEqualTo("SUCCESS");
        return "/external-audience/" + operation.at("/audienceId");
    }

    @Override
    public void close() {
        target.close();
    }
}
