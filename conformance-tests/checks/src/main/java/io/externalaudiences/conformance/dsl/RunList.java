package io.externalaudiences.conformance.dsl;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.http.Polling;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.outcome.TooSlow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The runs of one audience as they are listed, after a while: a list may be late. */
public final class RunList {

    private final Polling polling;
    private final Callable<Exchange> ask;

    RunList(Polling polling, Callable<Exchange> ask) {
        this.polling = polling;
        this.ask = ask;
    }

    /** The list as soon as it is found; as it was answered last where it is not found within the budget. */
    public Exchange found() {
        return withoutWrongShape(polling.untilFound(ask));
    }

    /**
     * The first list that shows what it calls its runs. One without any may be that of an audience whose run is not
     * listed yet, so it is asked for again.
     */
    public Exchange shown() {
        return polling.untilOrLast(
                ask,
                listed -> listed.answer().status() != 404 && (!listed.isAccepted() || isOdd(listed) || has(listed)));
    }

    /** The list as soon as it is refused; as it was answered last where it is not refused within the budget. */
    public Exchange refused() {
        return polling.untilOrLast(ask, listed -> !listed.isAccepted());
    }

    /**
     * The first list in which all these runs are, whatever else it holds.
     *
     * @throws TooSlow if an expected run is missing until the budget is spent
     */
    @CanIgnoreReturnValue
    public Exchange mustHold(String... runIds) {
        Set<String> expected = Set.copyOf(lowerCase(List.of(runIds)));
        return polling.until(
                "the list to hold " + expected, ask, exchange -> ids(exchange).containsAll(expected));
    }

    /**
     * Asserts that these runs come to be listed, and no other.
     *
     * @throws RequirementBroken if a run is listed that was not expected
     * @throws TooSlow if an expected run is missing until the budget is spent
     */
    @CanIgnoreReturnValue
    public Exchange mustHoldExactly(String... runIds) {
        Exchange listed = mustHold(runIds);
        List<String> unexpected = ids(listed);
        unexpected.removeAll(lowerCase(List.of(runIds)));
        if (!unexpected.isEmpty()) {
            throw new RequirementBroken("exactly the runs " + List.of(runIds), "the list also holds " + unexpected);
        }
        return listed;
    }

    /**
     * Asserts that these runs come to be listed, each once, and no other.
     *
     * @throws RequirementBroken if a run is listed that was not expected, or one is listed again
     * @throws TooSlow if an expected run is missing until the budget is spent
     */
    public void mustHoldEachOnce(String... runIds) {
        List<String> listed = ids(mustHoldExactly(runIds));
        if (listed.size() > runIds.length) {
            throw new RequirementBroken("each run once", "there are " + listed);
        }
    }

    /**
     * Asserts that these runs come to be listed, one before the other.
     *
     * @throws RequirementBroken if they are listed in another order
     * @throws TooSlow if one is missing until the budget is spent
     */
    public void mustHoldInThisOrder(String... runIds) {
        List<String> expected = lowerCase(List.of(runIds));
        List<String> listed = ids(mustHold(runIds)).stream()
                .filter(expected::contains)
                .distinct()
                .toList();
        if (!listed.equals(expected)) {
            throw new RequirementBroken("the runs in the order " + expected, "they are listed as " + listed);
        }
    }

    /** The ids of the runs in a list, in its order and in lower case. */
    private static List<String> ids(Exchange listed) {
        List<String> ids = new ArrayList<>();
        withoutWrongShape(listed).answer().json().ifPresent(body -> {
            for (JsonNode run : body.path("runs")) {
                ids.add(run.path("runId").asString(""));
            }
        });
        return lowerCase(ids);
    }

    /** A list of another shape is judged by RUN-022; nothing that it holds can be found in it. */
    private static Exchange withoutWrongShape(Exchange listed) {
        blockedIf(isOdd(listed), "the list of runs is no object with an array runs");
        return listed;
    }

    /** Whether an accepted list is neither an object with runs nor one without any. */
    private static boolean isOdd(Exchange listed) {
        boolean isObject = listed.answer().json().filter(JsonNode::isObject).isPresent();
        JsonNode runs = runs(listed);
        boolean hasOddRuns = !runs.isMissingNode() && !runs.isNull() && !runs.isArray();
        return listed.isAccepted() && (!isObject || hasOddRuns);
    }

    private static boolean has(Exchange listed) {
        return runs(listed).isArray();
    }

    private static JsonNode runs(Exchange listed) {
        return listed.answer().json().map(body -> body.path("runs")).orElse(MissingNode.getInstance());
    }

    private static List<String> lowerCase(Collection<String> ids) {
        return ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(ArrayList::new));
    }
}
