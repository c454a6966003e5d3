package io.externalaudiences.conformance.execution;

import io.externalaudiences.conformance.contract.Finding;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Requirement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one check has ended, and all that was seen on the way.
 *
 * @param requirement what was judged
 * @param outcome how it ended
 * @param expected what the requirement asks for; null where nothing was broken
 * @param actual what the target did, or why nothing could be judged; null where the check has passed
 * @param exchanges the conversation of the check
 * @param findings what was wrong with these exchanges, whatever was judged
 * @param alsoJudged the requirements that these exchanges were enough to judge by themselves
 */
public record CheckResult(
        Requirement requirement,
        Outcome outcome,
        @Nullable String expected,
        @Nullable String actual,
        List<Exchange> exchanges,
        List<Finding> findings,
        Set<String> alsoJudged) {}
