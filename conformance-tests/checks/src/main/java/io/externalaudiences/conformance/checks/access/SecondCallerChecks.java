package io.externalaudiences.conformance.checks.access;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.exchange.Refusals;
import io.externalaudiences.conformance.http.SecondCredentials;
import io.externalaudiences.conformance.requirement.Check;
import java.util.ArrayList;
import java.util.List;

/** What a target refuses to callers that may not do what they ask for. */
final class SecondCallerChecks {

    private static final List<String> MALFORMED = List.of("Bearer two words", "no scheme");

    private final Target target;

    SecondCallerChecks(Target target) {
        this.target = target;
    }

    @Check("ACCESS-006")
    void anInvalidTokenHasNoEffect() {
        Belongings belongings = Belongings.of(target);

        withMalformedTokens(belongings).forEach(Exchange::mustBeRefused);
        belongings.areUnchanged();
        belongings.areNotTaken();
        refusesEverything(SecondCredentials.EXPIRED, target);
    }

    @Check("ACCESS-007")
    void anInvalidTokenIsRefusedWithItsCode() {
        Belongings belongings = Belongings.of(target);

        Refusals.among(withMalformedTokens(belongings)).mustBeWith(PlatformCode.INVALID_TOKEN);
        Refusals.among(answers(SecondCredentials.EXPIRED, belongings)).mustBeWith(PlatformCode.INVALID_TOKEN);
    }

    @Check("ACCESS-009")
    void anotherOrganisationIsClosed() {
        Target stranger = target.asImpersonator();
        Belongings belongings = Belongings.of(target);

        belongings
                .everyCall(stranger.calls())
                .forEach(call -> stranger.send(call).mustBeRefused());
        belongings.areUnchanged();
        belongings.areNotTaken();
    }

    @Check("ACCESS-010")
    void whoMayNotIsToldSo() {
        List<Exchange> answers = new ArrayList<>();
        if (target.has(SecondCredentials.OTHER_CLIENT)) {
            answers.addAll(answers(SecondCredentials.OTHER_CLIENT, Belongings.of(target)));
        }
        if (target.has(SecondCredentials.READ_ONLY)) {
            Target reader = target.as(SecondCredentials.READ_ONLY);
            Belongings.of(target).writes(reader.calls()).forEach(call -> answers.add(reader.send(call)));
        }
        if (target.has(SecondCredentials.NOT_GRANTED)) {
            answers.addAll(answers(SecondCredentials.NOT_GRANTED, Belongings.of(ownerWhereNothingIsGranted())));
        }

        blockedIf(answers.isEmpty(), "the configuration gives none of other-client, read-only and not-granted");
        Refusals.among(answers).mustBeWith(PlatformCode.NOT_AUTHORISED);
    }

    @Check("ACCESS-011")
    void theKeyOfAnotherClientHasNoEffect() {
        refusesEverything(SecondCredentials.OTHER_CLIENT, target);
    }

    @Check("ACCESS-012")
    void whoMayReadOnlyChangesNothing() {
        Belongings belongings = Belongings.of(target);
        Target reader = target.as(SecondCredentials.READ_ONLY).letIn();

        belongings.writes(reader.calls()).forEach(call -> reader.send(call).mustBeRefused());
        belongings.areUnchanged();
        belongings.areNotTaken();
    }

    @Check("ACCESS-013")
    void aSandboxThatWasNotGrantedIsClosed() {
        refusesEverything(SecondCredentials.NOT_GRANTED, ownerWhereNothingIsGranted());
    }

    /** So that the sandbox is all that is wrong, what is asked for lies in it. */
    private Target ownerWhereNothingIsGranted() {
        return target.asOwnerOfTheSandboxOf(SecondCredentials.NOT_GRANTED);
    }

    private void refusesEverything(SecondCredentials stranger, Target owner) {
        Belongings belongings = Belongings.of(owner);

        answers(stranger, belongings).forEach(Exchange::mustBeRefused);
        belongings.areUnchanged();
        belongings.areNotTaken();
    }

    private List<Exchange> answers(SecondCredentials stranger, Belongings belongings) {
        Target other = target.as(stranger);
        return belongings.everyCall(other.calls()).stream().map(other::send).toList();
    }

    private List<Exchange> withMalformedTokens(Belongings belongings) {
        List<Call> calls = belongings.everyCall(target.calls());
        return MALFORMED.stream()
                .flatMap(token -> calls.stream().map(call -> target.send(call.with("Authorization", token))))
                .toList();
    }
}
