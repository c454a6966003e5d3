package io.externalaudiences.conformance.checks.access;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Run;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.http.SecondCredentials;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What lies in a sandbox is out of reach from another, and what belongs to an organisation from any other. */
final class IsolationChecks {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final Target target;

    IsolationChecks(Target target) {
        this.target = target;
    }

    @Check("ISOLATION-001")
    void nothingChangesFromAnotherSandbox() {
        isNotChangedBy(SecondCredentials.OTHER_SANDBOX);
    }

    @Check("ISOLATION-002")
    void nothingIsSeenFromAnotherSandbox() {
        isNotSeenBy(SecondCredentials.OTHER_SANDBOX);
    }

    @Check("ISOLATION-003")
    void anotherSandboxMayHaveTheSameName() {
        Target other = target.as(SecondCredentials.OTHER_SANDBOX);
        ObjectNode body = target.payloads().audience();
        body.put("customAudienceId", body.path("name").asString());
        target.audiences().created(body);

        Exchange second = other.audiences().tryCreate(body).mustBeASuccess();

        if (!other.operations().succeeds(second)) {
            other.audiences().created();
            throw new RequirementBroken(
                    "an audience of the same name in each sandbox",
                    "it fails in the second, where another name succeeds");
        }
    }

    @Check("ISOLATION-004")
    void nothingIsSeenOrChangedFromAnotherOrganisation() {
        isNotChangedBy(SecondCredentials.OTHER_ORGANISATION);
        isNotSeenBy(SecondCredentials.OTHER_ORGANISATION);
    }

    @Check("ISOLATION-005")
    void whatLiesElsewhereIsAnsweredAsWhatNeverWas() {
        List<SecondCredentials> strangers = Stream.of(
                        SecondCredentials.OTHER_SANDBOX, SecondCredentials.OTHER_ORGANISATION)
                .filter(target::has)
                .toList();
        blockedIf(strangers.isEmpty(), "the configuration gives neither other-sandbox nor other-organisation");

        strangers.forEach(this::cannotTellWhatExists);
    }

    private void isNotChangedBy(SecondCredentials somebody) {
        Belongings belongings = Belongings.of(target);
        Target stranger = target.as(somebody).letIn();

        // A delete that says yes and does nothing is judged by another check: what counts is what became of it.
        belongings
                .changes(stranger.calls())
                .forEach(call -> hides(belongings.audience().name(), stranger.send(call)));
        belongings.areUnchanged();
    }

    /**
     * An answer without anything of the owner's shows nothing; what else is wrong with it is judged by another check.
     */
    private void isNotSeenBy(SecondCredentials somebody) {
        Audience audience = target.audiences().created();
        Target stranger = target.as(somebody).letIn();

        hides(audience.audienceId(), stranger.send(stranger.calls().operation(audience.operationId())));
        // Runs need a file, which not every target can be asked for: what there is without them is judged all the same.
        if (!target.payloads().has(Sources.GOOD)) {
            return;
        }
        Run run = target.runs().started(audience);
        target.runs().list(audience).mustHold(run.runId());
        hides(audience.name(), stranger.runs().current(run));
        hides(run.runId(), stranger.runs().tryList(audience));
    }

    private static void hides(String something, Exchange answer) {
        if (answer.isAccepted() && answer.answer().text().contains(something)) {
            throw new RequirementBroken("nothing of somebody else to be shown", "the answer shows " + something);
        }
    }

    private void cannotTellWhatExists(SecondCredentials somebody) {
        Belongings belongings = Belongings.of(target);
        Belongings nothing = belongings.ofNobody();
        Target stranger = target.as(somebody).letIn();

        List<Exchange> toWhatIs = answers(stranger, belongings);
        List<Exchange> toWhatIsNot = answers(stranger, nothing);

        for (int index = 0; index < toWhatIs.size(); index++) {
            // What is let through is judged by the requirements that keep it out.
            if (!toWhatIs.get(index).isAccepted()) {
                toWhatIs.get(index).mustBeRefusedWith(PlatformCode.NOT_FOUND);
                tellsNoMoreThan(toWhatIsNot.get(index), toWhatIs.get(index));
            }
        }
    }

    private static List<Exchange> answers(Target stranger, Belongings belongings) {
        Run run = new Run(belongings.audience().audienceId(), UUID.randomUUID().toString());
        List<Exchange> answers = new ArrayList<>(List.of(stranger.runs().current(run)));
        belongings.reads(stranger.calls()).forEach(call -> answers.add(stranger.send(call)));
        belongings.changes(stranger.calls()).forEach(call -> answers.add(stranger.send(call)));
        return answers;
    }

    /** Compares what people read in both: ids, times and whatever else is new in each answer stand beside that. */
    private static void tellsNoMoreThan(Exchange toWhatIsNot, Exchange toWhatIs) {
        for (String property : List.of("message", "title", "detail")) {
            String expected = said(toWhatIsNot, property);
            String actual = said(toWhatIs, property);
            if (!actual.equals(expected)) {
                throw new RequirementBroken(
                        "the " + property + " of an id that never existed, \"" + expected + '"',
                        "there is \"" + actual + '"');
            }
        }
    }

    private static String said(Exchange exchange, String property) {
        String text = exchange.answer()
                .json()
                .map(body -> body.path(property).asString(""))
                .orElse("");
        return ID.matcher(text).replaceAll("ID");
    }
}
