package io.externalaudiences.conformance.checks.create;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a target does with a second audience of the same name and customAudienceId. */
final class DuplicateChecks {

    private static final int RACERS = 10;

    private final Target target;

    DuplicateChecks(Target target) {
        this.target = target;
    }

    @Check("CREATE-034")
    void twoOfOneNameAreNeverBothUsable() {
        ObjectNode body = named();
        Audience first = target.audiences().created(body);
        isNotUsable(target.audiences().tryCreate(body), "the second create succeeded as well");

        // Its name stays taken when the row that holds it is written anew.
        var unused = target.audiences().tryUpdate(first, target.payloads().newDescription());
        isNotUsable(
                target.audiences().tryCreate(body), "after an update of the first the second create succeeded as well");
    }

    private void isNotUsable(Exchange second, String otherwise) {
        if (second.isAccepted() && target.operations().succeeds(second)) {
            throw new RequirementBroken("at most one usable audience", otherwise);
        }
    }

    @Check("CREATE-035")
    void theSecondIsRefusedAtOnce() {
        ObjectNode body = named();
        target.audiences().created(body);

        target.audiences().tryCreate(body).mustBeRefusedWith(PlatformCode.DUPLICATE_RESOURCE);
    }

    @Check("CREATE-036")
    void ofManyAtOnceOneIsAccepted() {
        Call create = target.calls().create(named());

        List<Exchange> answers = target.sendAtOnce(Collections.nCopies(RACERS, create));

        List<Exchange> accepted = answers.stream().filter(Exchange::isAccepted).toList();
        // One whose operation fails is refused as well, if late.
        long usable = accepted.stream().filter(target.operations()::succeeds).count();
        blockedIf(!accepted.isEmpty() && usable == 0, "no operation succeeded, and a failed one frees its name again");
        blockedIf(
                accepted.isEmpty() && !target.payloads().has(Sources.GOOD),
                "no create was accepted, maybe since its file is not there: the configuration names no sources.good");
        if (usable != 1) {
            throw new RequirementBroken("one of " + RACERS + " equal creates to succeed", usable + " did");
        }
        answers.stream()
                .filter(answer -> !answer.isAccepted())
                .forEach(answer -> answer.mustBeRefusedWith(PlatformCode.DUPLICATE_RESOURCE));
    }

    private ObjectNode named() {
        ObjectNode body = target.payloads().audience();
        return body.put("customAudienceId", body.path("name").asString());
    }
}
