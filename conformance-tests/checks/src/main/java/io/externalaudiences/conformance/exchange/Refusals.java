package io.externalaudiences.conformance.exchange;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import java.util.List;

/**
 * The refusals among some answers. That a thing is refused at all is judged by one requirement and with which code by
 * another, so what was accepted is left out here.
 *
 * @param answers every one of them is no success
 */
public record Refusals(List<Exchange> answers) {

    public Refusals {
        answers = List.copyOf(answers);
    }

    /** Those that are refusals; blocks the check where there are none. */
    public static Refusals among(Exchange... answers) {
        return among(List.of(answers));
    }

    /** Those that are refusals; blocks the check where there are none. */
    public static Refusals among(List<Exchange> answers) {
        List<Exchange> refused =
                answers.stream().filter(answer -> !answer.isAccepted()).toList();
        blockedIf(refused.isEmpty(), "what should be refused was accepted, so there is no refusal to look at");
        return new Refusals(refused);
    }

    /** Asserts that each has the status of one of these codes, and that code in its body. */
    public void mustBeWith(PlatformCode... expected) {
        answers.forEach(answer -> answer.mustBeRefusedWith(expected));
    }
}
