package io.externalaudiences.conformance.checks.error;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Run;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.exchange.Value;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a target does with a body that it cannot read. */
final class ErrorChecks {

    private final Target target;

    ErrorChecks(Target target) {
        this.target = target;
    }

    @Check("ERROR-004")
    void lettersOfAllAlphabetsComeBack() {
        ObjectNode sent = target.payloads().audience().put("description", "Zoë, Łódź, 東京, 😀");

        Value description = target.audiences().accepted(sent).at("/operationDetails/description");
        blockedIf(description.isAbsent(), "the answer does not repeat the description");
        description.mustBeSameAs(sent.path("description"));
    }

    @Check("ERROR-006")
    void aBadRequestIsNoFailureOfTheServer() {
        for (Call call : target.callsWithABody()) {
            badBodies().forEach(bad -> target.send(call.withBody(bad)).mustBeNoFailureOfTheServer());
        }
    }

    @Check("ERROR-008")
    void malformedJsonIsABadRequest() {
        List<String> malformed = List.of("{\"name\": ", "{'name': 'x'}", "no json at all");
        for (Call call : target.callsWithABody()) {
            malformed.forEach(text -> target.send(call.withBody(text)).mustBeRefusedWith(PlatformCode.BAD_REQUEST));
        }
    }

    @Check("ERROR-009")
    void xmlIsRefused() {
        target.callsWithABody()
                .forEach(call -> target.send(
                                call.with("Content-Type", "text/xml").withBody("<audience/>"))
                        .mustBeRefused());
    }

    @Check("ERROR-017")
    void anIdThatIsNoUuidIsNotFoundOrBad() {
        Audience nobody = new Audience("no-such-audience", "nobody", "none");
        Run noRun = new Run(target.audiences().created().audienceId(), "no-such-run");

        for (Exchange answer : List.of(
                target.audiences().tryUpdate(nobody, target.payloads().newDescription()),
                target.runs().tryList(nobody),
                target.audiences().tryDelete(nobody),
                target.runs().current(noRun))) {
            answer.mustBeRefusedWith(PlatformCode.NOT_FOUND, PlatformCode.BAD_REQUEST);
        }
    }

    private static List<String> badBodies() {
        return List.of(
                "",
                "null",
                "[]",
                "\"text\"",
                "{\"name\": 1e400}",
                "{\"name\": {\"name\": []}, \"fields\": \"all\", \"sourceSpec\": []}",
                "{\"labels\": {}, \"ttlInDays\": -99999999999999999999}",
                "{\"dataFilterStartTime\": 99999999999999999999}",
                "[".repeat(5_000));
    }
}
