package io.externalaudiences.conformance.checks.access;

import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.requirement.Check;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a target refuses by the headers of a request, whatever is asked for. */
final class AccessChecks {

    private final Target target;

    AccessChecks(Target target) {
        this.target = target;
    }

    @Check("ACCESS-001")
    void withoutToken() {
        refusesEverything(call -> call.without("Authorization"), PlatformCode.HEADER_MISSING);
    }

    @Check("ACCESS-002")
    void withoutApiKey() {
        refusesEverything(call -> call.without("x-api-key"), PlatformCode.HEADER_MISSING);
    }

    @Check("ACCESS-003")
    void withoutOrganisation() {
        refusesEverything(call -> call.without("x-gw-ims-org-id"), PlatformCode.HEADER_MISSING);
    }

    @Check("ACCESS-004")
    void withoutSandbox() {
        refusesEverything(call -> call.without("x-sandbox-name"), PlatformCode.HEADER_MISSING);
    }

    @Check("ACCESS-005")
    void aTokenThatNobodyIssued() {
        refusesEverything(
                call -> call.with("Authorization", "Bearer " + ForgedToken.of(tokenOf(call))),
                PlatformCode.INVALID_TOKEN);
    }

    @Check("ACCESS-008")
    void anOrganisationThatDoesNotExist() {
        refusesEverything(
                call -> call.with("x-gw-ims-org-id", "0123456789ABCDEF01234567@NoSuchOrg"),
                PlatformCode.UNKNOWN_ORGANISATION);
    }

    private static String tokenOf(Call call) {
        return call.headers().getOrDefault("Authorization", "").replaceFirst("^Bearer ", "");
    }

    /**
     * Sends a valid call of every operation, malformed in one way, over an audience that is there and stays as it is.
     */
    private void refusesEverything(UnaryOperator<Call> malformed, PlatformCode expected) {
        Belongings belongings = Belongings.of(target);
        Call ofNoRun = target.calls()
                .run(belongings.audience().audienceId(), UUID.randomUUID().toString());

        Stream.concat(Stream.of(ofNoRun), belongings.everyCall(target.calls()).stream())
                .forEach(call -> target.send(malformed.apply(call)).mustBeRefusedWith(expected));
        belongings.areUnchanged();
        belongings.areNotTaken();
    }
}
