package io.externalaudiences.conformance.selftest.kit;

import io.externalaudiences.conformance.http.Budgets;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.CertificationRun;
import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.RequirementResult;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.Setting;
import io.externalaudiences.conformance.selftest.minimal.audience.KnownSources;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.contract.model.Requirements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The kit, run against a server of this module as a vendor would run it. */
final class KitUnderTest {

    /** As quick as a server can be, but for the large file, whose run has to outlast a few other requests. */
    private static final Timing TIMING =
            new Timing(Duration.ofMillis(5), Duration.ofMillis(5), Duration.ofMillis(200), 6);

    /** Long enough for a busy machine, short enough for a server that never gets anything done. */
    private static final Budgets BUDGETS =
            new Budgets(Duration.ofSeconds(3), Duration.ofSeconds(6), Duration.ofSeconds(3), Duration.ofSeconds(10));

    private static final int THREADS = 8;

    private KitUnderTest() {}

    /** The whole kit against a server that behaves so. */
    static Report of(Behaviour behaviour) {
        return of(behaviour, Set.of());
    }

    /**
     * The kit against a server that behaves so.
     *
     * @param only the requirements to judge; empty for all
     */
    static Report of(Behaviour behaviour, Set<String> only) {
        try (MinimalTarget server = start(behaviour)) {
            return of(server.url(), only);
        }
    }

    /**
     * The whole kit against a server, by a configuration that names no place of any file.
     *
     * @param files what is there all the same
     */
    static Report withoutSources(Behaviour behaviour, KnownSources files) {
        try (MinimalTarget server =
                MinimalTarget.start(behaviour, Setting.demo().withSources(files).withTiming(TIMING), 0)) {
            TargetConfiguration whole = configuration(server.url());
            TargetConfiguration withoutSources = new TargetConfiguration(
                    whole.url(), whole.credentials(), whole.secondCredentials(), Map.of(), whole.budgets());
            return of(withoutSources, every(Set.of()), Requirements.ofContract());
        }
    }

    /** The whole kit against a conforming server behind a proxy that makes its own head of each answer's. */
    static Report behindProxy(UnaryOperator<String> head) {
        try (MinimalTarget server = start(Behaviour.conforming());
                HeadProxy proxy = new HeadProxy(server.url(), head)) {
            return of(proxy.url(), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException("the proxy cannot listen", e);
        }
    }

    static MinimalTarget start(Behaviour behaviour) {
        return MinimalTarget.start(behaviour, Setting.demo().withTiming(TIMING), 0);
    }

    /** The kit against a target that listens there. */
    static Report of(URI url, Set<String> only) {
        return of(url, every(only), Requirements.ofContract());
    }

    private static Selection every(Set<String> only) {
        Selection all = Selection.DEFAULT;
        return new Selection(only, all.areas(), all.profiles(), all.strict(), THREADS);
    }

    /** The kit against a target that listens there, judged by these requirements. */
    static Report of(URI url, Selection selection, Requirements requirements) {
        return of(configuration(url), selection, requirements);
    }

    private static Report of(TargetConfiguration configuration, Selection selection, Requirements requirements) {
        CertificationRun run =
                new CertificationRun(requirements, configuration, selection, new Silence(), Ledger.inMemory());
        // The kit is JUnit itself: on a thread of the JUnit that runs this test it would make that one start more rows
        // than it was told to run side by side.
        return CompletableFuture.supplyAsync(run::report, task -> new Thread(task, "certification").start())
                .join();
    }

    static TargetConfiguration configuration(URI url) {
        TargetConfiguration demo = TargetConfigurations.ofReferenceServer(url);
        return new TargetConfiguration(
                demo.url(), demo.credentials(), demo.secondCredentials(), demo.sources(), BUDGETS);
    }

    /** What did not pass, and how it ended. */
    static Map<String, Outcome> notPassed(Report report) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        report.results().stream()
                .filter(result -> result.outcome() != Outcome.PASSED)
                .forEach(result -> outcomes.put(result.requirement().id(), result.outcome()));
        return outcomes;
    }

    /** What did not pass, with its reasons, for the message of a test that fails. */
    static String reasons(Report report) {
        StringBuilder text = new StringBuilder();
        for (RequirementResult result : report.results()) {
            result.evidence()
                    .forEach(evidence -> text.append(result.requirement().id())
                            .append(' ')
                            .append(evidence.outcome())
                            .append(": ")
                            .append(evidence.expected())
                            .append(" / ")
                            .append(evidence.actual())
                            .append('\n'));
        }
        return text.toString();
    }
}
