package io.externalaudiences.conformance.target;

import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.outcome.TooSlow;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import tools.jackson.databind.JsonNode;

/** The runs of one audience as they are listed, after a while: a list may be late. */
public final class RunList {

    private final Patience patience;
    private final Callable<Exchange> ask;

    RunList(Patience patience, Callable<Exchange> ask) {
        this.patience = patience;
        this.ask = ask;
    }

    /**
     * Asserts that these runs come to be listed, and no other.
     *
     * @throws RequirementBroken if a run is listed that was not expected
     * @throws TooSlow if an expected run is missing until the budget is spent
     */
    public Exchange listsExactly(String... runIds) {
        Set<String> expected = lowerCase(List.of(runIds));
        Exchange listed = patience.until(
                "the list to hold " + expected, ask, exchange -> ids(exchange).containsAll(expected));
        Set<String> unexpected = ids(listed);
        unexpected.removeAll(expected);
        if (!unexpected.isEmpty()) {
            throw new RequirementBroken("exactly the runs " + expected, "the list also holds " + unexpected);
        }
        return listed;
    }

    private static Set<String> ids(Exchange listed) {
        Set<String> ids = new HashSet<>();
        listed.answer().json().ifPresent(body -> {
            for (JsonNode run : body.path("runs")) {
                ids.add(run.path("runId").asString(""));
            }
        });
        return lowerCase(ids);
    }

    private static Set<String> lowerCase(Collection<String> ids) {
        Set<String> lower = new HashSet<>();
        ids.forEach(id -> lower.add(id.toLowerCase(Locale.ROOT)));
        return lower;
    }
}
