package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An id of somebody else, or of something else, is answered as one that never existed: byte by byte, in every operation
 * (R-11, R-12).
 */
class ForeignIdsTest {
    private static final String REQUEST_ID = "the same for all";

    private static Client owner;
    private static String audience;
    private static String operation;
    private static String run;
    private static String otherAudience;

    /** One request; what stands for each id in its path is a place. */
    private record Call(String method, String path, String body) {
        Answer send(Client caller, String audience, String other) {
            String filled = path.replace("{audience}", audience).replace("{other}", other);
            return body.isEmpty() ? caller.send(method, filled, (byte[]) null) : caller.send(method, filled, body);
        }
    }

    private static final List<Call> CALLS = List.of(
            new Call("GET", "/external-audience/operations/{other}", ""),
            new Call("PATCH", "/external-audience/{audience}", "{\"description\": \"new\"}"),
            new Call("PATCH", "/external-audience/{audience}", "{\"fields\": [{\"name\": \"none\", \"labels\": []}]}"),
            new Call("POST", "/external-audience/{audience}/runs", "{\"dataFilterStartTime\": 0}"),
            new Call(
                    "POST",
                    "/external-audience/{audience}/runs",
                    "{\"dataFilterStartTime\": 5, \"dataFilterEndTime\": 4}"),
            new Call("GET", "/external-audience/{audience}/runs", ""),
            new Call("GET", "/external-audience/{audience}/runs?limit=1&sortBy=createdAt", ""),
            new Call("GET", "/external-audience/{audience}/runs/{other}", ""),
            new Call("DELETE", "/external-audience/{audience}", ""));

    @BeforeAll
    static void somethingThatIsThere() {
        owner = TestServer.shared().client().with("x-request-id", REQUEST_ID);
        operation = owner.create(Payload.good()).at("/operationId");
        audience = owner.endOfOperation(operation).at("/audienceId");
        run = owner.run(audience);
        owner.endOfRun(audience, run);
        otherAudience = owner.audience(Payload.good());
    }

    static Stream<Arguments> foreign() {
        Client usual = TestServer.shared().client();
        return Stream.of(
                        Named.of("another sandbox", usual.with("x-sandbox-name", "stage")),
                        Named.of("another organisation", usual.ofSecondOrganisation()))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void everyIdOfSomebodyElseIsAsOneThatNeverExisted(Client stranger) {
        Client caller = stranger.with("x-request-id", REQUEST_ID);
        for (String first : List.of(audience, operation, run)) {
            for (String second : List.of(audience, operation, run)) {
                assertAsNeverThere(caller, first, second);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ofSomethingElse")
    void anIdOfSomethingElseIsAsOneThatNeverExisted(String first, String second) {
        assertAsNeverThere(owner, first, second);
    }

    static Stream<Arguments> ofSomethingElse() {
        return Stream.of(Arguments.of(operation, audience), Arguments.of(run, audience), Arguments.of(operation, run));
    }

    @Test
    void aRunIsNotFoundUnderAnotherAudience() {
        Call read = new Call("GET", "/external-audience/{audience}/runs/{other}", "");
        String never = UUID.randomUUID().toString();

        assertThat(told(read.send(owner, otherAudience, run))).isEqualTo(told(read.send(owner, otherAudience, never)));
        assertThat(told(read.send(owner, audience, operation))).isEqualTo(told(read.send(owner, audience, never)));
    }

    private static void assertAsNeverThere(Client caller, String first, String second) {
        for (Call call : CALLS) {
            Answer foreign = call.send(caller, first, second);
            Answer never = call.send(
                    caller, UUID.randomUUID().toString(), UUID.randomUUID().toString());

            assertThat(foreign.status()).as("%s", call).isEqualTo(404);
            assertThat(told(foreign)).as("%s", call).isEqualTo(told(never));
        }
    }

    /** All that a caller is told, but for the time, and for the end of a connection that has served enough requests. */
    private static String told(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("connection");
        return answer.status() + "\n" + headers + "\n" + answer.text();
    }
}
