package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.http.Budgets;
import io.externalaudiences.conformance.http.TargetConfiguration;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions a run took place.
 *
 * @param budgets how long the target may take, by the name of each wait in the configuration
 * @param threads how many checks ran side by side
 * @param shuffle the seed of the order of the checks; null for the usual order
 * @param operationsPath under which the target answers operations, of the two that conform; null where none was found
 * @param secondUrl another base URL of the target, at which was read what was written at the first; null for none
 * @param rate how many requests a second were sent at most; null for no bound
 * @param maxRequests how many requests the checks could send; null for no bound
 */
public record Conditions(
        Map<String, Duration> budgets,
        int threads,
        @Nullable Long shuffle,
        @Nullable String operationsPath,
        @Nullable URI secondUrl,
        @Nullable Integer rate,
        @Nullable Integer maxRequests) {

    /** The conditions of a run against this target. */
    public static Conditions of(
            TargetConfiguration configuration, int threads, @Nullable Long shuffle, @Nullable String operationsPath) {
        Budgets given = configuration.budgets();
        Map<String, Duration> budgets = new LinkedHashMap<>();
        budgets.put("create", given.create());
        budgets.put("run", given.run());
        budgets.put("consistency", given.consistency());
        budgets.put("exchange", given.exchange());
        return new Conditions(
                budgets,
                threads,
                shuffle,
                operationsPath,
                configuration.connection().secondUrl(),
                configuration.limits().requestsPerSecond(),
                configuration.limits().requests());
    }

    /** In one line. */
    public String words() {
        StringBuilder words = new StringBuilder(threads + " checks side by side");
        words.append(shuffle == null ? "" : ", shuffled by " + shuffle);
        words.append(operationsPath == null ? "" : ", operations under " + operationsPath);
        words.append(secondUrl == null ? "" : ", read at " + secondUrl);
        words.append(rate == null ? "" : ", at most " + rate + " requests a second");
        words.append(maxRequests == null ? "" : ", at most " + maxRequests + " requests");
        words.append("; budgets:");
        budgets.forEach((name, budget) -> words.append(' ')
                .append(name)
                .append(' ')
                .append(budget.toSeconds())
                .append(" s,"));
        return words.substring(0, words.length() - 1);
    }
}
