package io.externalaudiences.conformance.runner;

import static org.junit.platform.engine.FilterResult.includedIf;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import io.externalaudiences.conformance.requirement.Check;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** Which of the kit's checks run. Only those that were chosen are ever made known to the launcher. */
final class CheckPlan {

    private static final String CHECKS = "io.externalaudiences.conformance.checks";

    private final Selection selection;
    private final Requirements requirements;
    private final Set<Requirement> chosen;
    private final List<Requirement> skipped;

    private CheckPlan(Selection selection, Requirements requirements, Set<Requirement> all) {
        this.selection = selection;
        this.requirements = requirements;
        this.chosen = all.stream().filter(selection::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        this.skipped = all.stream()
                .filter(requirement -> !selection.contains(requirement))
                .toList();
    }

    /** Finds all checks and chooses among them. */
    static CheckPlan of(Launcher launcher, Selection selection, Requirements requirements) {
        LauncherDiscoveryRequest everything = request(selection).build();
        TestPlan found = launcher.discover(everything);
        Set<Requirement> all = found.getRoots().stream()
                .flatMap(root -> found.getDescendants(root).stream())
                .flatMap(test -> checkOf(test.getSource()).stream())
                .map(requirements::get)
                .sorted(Comparator.comparing(Requirement::id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new CheckPlan(selection, requirements, all);
    }

    /** The requirements whose checks run. */
    Set<Requirement> chosen() {
        return chosen;
    }

    /** The requirements that have a check which does not run. */
    List<Requirement> skipped() {
        return skipped;
    }

    void execute(Launcher launcher) {
        PostDiscoveryFilter filter = test -> includedIf(!test.isTest()
                || checkOf(test.getSource())
                        .map(requirements::get)
                        .filter(chosen::contains)
                        .isPresent());
        launcher.execute(request(selection).filters(filter).build());
    }

    private static Optional<String> checkOf(Optional<TestSource> source) {
        return source.filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(method -> method.getJavaMethod().getAnnotation(Check.class))
                .map(Check::value);
    }

    private static LauncherDiscoveryRequestBuilder request(Selection selection) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage(CHECKS))
                .enableImplicitConfigurationParameters(false)
                .configurationParameters(Map.of(
                        "junit.jupiter.extensions.autodetection.enabled", "true",
                        "junit.jupiter.execution.parallel.enabled", "true",
                        "junit.jupiter.execution.parallel.mode.default", "concurrent",
                        "junit.jupiter.execution.parallel.config.executor-service", "worker_thread_pool",
                        "junit.jupiter.execution.parallel.config.strategy", "fixed",
                        "junit.jupiter.execution.parallel.config.fixed.parallelism",
                                Integer.toString(selection.threads())));
        return selection.shuffle() == null
                ? request
                : request.configurationParameters(Map.of(
                        "junit.jupiter.testclass.order.default", ClassOrderer.Random.class.getName(),
                        "junit.jupiter.testmethod.order.default", MethodOrderer.Random.class.getName(),
                        "junit.jupiter.execution.order.random.seed",
                                selection.shuffle().toString()));
    }
}
