package io.externalaudiences.conformance.execution;

import io.externalaudiences.conformance.contract.Finding;
import io.externalaudiences.conformance.contract.Grader;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.http.NoAnswer;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.outcome.TooSlow;
import io.externalaudiences.contract.model.Requirement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a result out of what a check has thrown and what passed on the wire. */
final class Judgement {

    private final Grader grader;

    Judgement(Grader grader) {
        this.grader = grader;
    }

    CheckResult of(Requirement requirement, List<Exchange> exchanges, List<Finding> noted, Optional<Throwable> thrown) {
        List<Finding> findings = Stream.concat(
                        exchanges.stream().flatMap(exchange -> grader.grade(exchange).stream()), noted.stream())
                .toList();
        Set<String> judged = new HashSet<>();
        exchanges.forEach(exchange -> judged.addAll(grader.judges(exchange)));
        Optional<Throwable> cause = ownFault(exchanges).or(() -> thrown);
        return new CheckResult(
                requirement,
                cause.map(one -> outcome(requirement, one)).orElse(Outcome.PASSED),
                cause.map(Judgement::expected).orElse(null),
                cause.map(Judgement::actual).orElse(null),
                exchanges.stream().map(Exchange::abridged).toList(),
                findings.stream().map(Finding::abridged).toList(),
                judged);
    }

    /** A check that has asked for something else than it meant to ask has judged nothing. */
    private Optional<Throwable> ownFault(List<Exchange> exchanges) {
        return exchanges.stream()
                .map(Exchange::call)
                .flatMap(call -> grader.ownFaults(call).stream()
                        .map(fault -> call.method() + " " + call.path() + " of the kit " + fault))
                .findFirst()
                .map(KitFault::new);
    }

    private static Outcome outcome(Requirement requirement, Throwable cause) {
        if (cause instanceof RequirementBroken) {
            return Outcome.ofBreach(requirement.level());
        }
        if (cause instanceof TooSlow) {
            return Outcome.TOO_SLOW;
        }
        if (cause instanceof Blocked || cause instanceof NoAnswer) {
            return Outcome.BLOCKED;
        }
        return Outcome.KIT_ERROR;
    }

    private static String expected(Throwable cause) {
        return cause instanceof RequirementBroken broken ? broken.expected() : null;
    }

    private static String actual(Throwable cause) {
        if (cause instanceof RequirementBroken broken) {
            return broken.actual();
        }
        if (cause instanceof TooSlow
                || cause instanceof Blocked
                || cause instanceof NoAnswer
                || cause instanceof KitFault) {
            return cause.getMessage();
        }
        return cause.toString();
    }
}
