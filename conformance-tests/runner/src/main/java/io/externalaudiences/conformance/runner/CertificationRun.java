package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.execution.CheckExtension;
import io.externalaudiences.conformance.execution.CheckResult;
import io.externalaudiences.conformance.execution.Session;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.ledger.LeftBehind;
import io.externalaudiences.conformance.runner.preflight.Preflight;
import io.externalaudiences.conformance.runner.preflight.TargetUnusable;
import io.externalaudiences.conformance.runner.progress.Forecast;
import io.externalaudiences.conformance.runner.progress.Progress;
import io.externalaudiences.conformance.runner.report.Conditions;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.runner.report.ReportBuilder;
import io.externalaudiences.conformance.runner.report.ReportBuilder.Scope;
import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherFactory;

/** One run of the kit against one target: preflight, checks, clean-up, report. */
public final class CertificationRun {

    private final TargetConfiguration configuration;
    private final Selection selection;
    private final Progress progress;
    private final Ledger ledger;
    private final ContractDocument contract = ContractDocument.ofContract();
    private final Requirements requirements;

    /** @param ledger notes all that this run makes */
    public CertificationRun(TargetConfiguration configuration, Selection selection, Progress progress, Ledger ledger) {
        this(Requirements.ofContract(), configuration, selection, progress, ledger);
    }

    /**
     * Judges by other requirements than those of the contract.
     *
     * @param requirements what to judge by
     * @param ledger notes all that this run makes
     */
    public CertificationRun(
            Requirements requirements,
            TargetConfiguration configuration,
            Selection selection,
            Progress progress,
            Ledger ledger) {
        this.requirements = requirements;
        this.configuration = configuration;
        this.ledger = ledger;
        this.selection = selection.fitting(configuration);
        this.progress = progress;
    }

    /**
     * Judges the target.
     *
     * @throws TargetUnusable if nothing can be certified there, or the target was lost on the way
     */
    public Report report() {
        Preflight preflight = new Preflight(configuration, contract);
        Instant startedAt = Instant.now();
        long start = System.nanoTime();
        Collection<CheckResult> results = new ConcurrentLinkedQueue<>();
        Scope scope;
        List<LeftBehind> leftBehind;
        try (Session session = new Session(configuration, contract, requirements, name(), ledger, result -> {
                    results.add(result);
                    progress.ended(result);
                });
                LauncherSession launcher = LauncherFactory.openSession()) {
            preflight.check(session.preflightTarget());
            checkSecondUrl();
            launcher.getStore().put(Namespace.GLOBAL, CheckExtension.SESSION, session);
            CheckPlan plan = CheckPlan.of(launcher.getLauncher(), selection, requirements);
            progress.begin(Forecast.of(plan.chosen().size()));
            plan.execute(launcher.getLauncher());
            leftBehind = session.cleanUp(selection.threads());
            mustHaveEnded(plan.chosen(), results);
            scope = new Scope(
                    selection.profiles(),
                    plan.skipped(),
                    selection.strict(),
                    selection.waivers(),
                    Conditions.of(
                            configuration,
                            selection.threads(),
                            selection.shuffle(),
                            session.operationsPath().path().orElse(null)));
        }
        preflight.checkStillThere();
        return new ReportBuilder(requirements, configuration)
                .build(
                        results,
                        scope,
                        contract.version(),
                        startedAt,
                        Duration.ofNanos(System.nanoTime() - start),
                        ledger.accepted(),
                        leftBehind);
    }

    private void checkSecondUrl() {
        URI second = configuration.connection().secondUrl();
        if (second != null) {
            new Preflight(configuration.at(second), contract).checkReach();
        }
    }

    /** A check that has ended without a result has judged nothing, and must not look as if it had. */
    private static void mustHaveEnded(Set<Requirement> chosen, Collection<CheckResult> results) {
        Set<Requirement> silent = new LinkedHashSet<>(chosen);
        results.forEach(result -> silent.remove(result.requirement()));
        if (!silent.isEmpty()) {
            throw new IllegalStateException("these checks gave no result: "
                    + silent.stream().map(Requirement::id).toList());
        }
    }

    /** Short, so that it fits into names, and new for every run, so that two runs never meet. */
    private static String name() {
        byte[] random = new byte[4];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
