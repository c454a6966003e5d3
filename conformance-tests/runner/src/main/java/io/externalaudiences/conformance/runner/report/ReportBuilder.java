package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.contract.Finding;
import io.externalaudiences.conformance.execution.CheckResult;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.ledger.LeftBehind;
import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.contract.model.Profile;
import io.externalaudiences.contract.model.Requirement;
import io.externalaudiences.contract.model.Requirements;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the results of all checks together, requirement by requirement. */
public final class ReportBuilder {

    private static final int MOST_EVIDENCE = 3;
    private static final int LONGEST_SENTENCE = 4_000;

    private final Requirements requirements;
    private final TargetConfiguration configuration;
    private final Secrets secrets;
    private final ExchangeReporter exchanges;

    public ReportBuilder(Requirements requirements, TargetConfiguration configuration) {
        this.requirements = requirements;
        this.configuration = configuration;
        this.secrets = new Secrets(configuration);
        this.exchanges = new ExchangeReporter(secrets);
    }

    /**
     * The report of a run.
     *
     * @param checked how each check has ended
     * @param scope what was asked for
     * @param contractVersion the version of the contract
     * @param startedAt when the run began
     * @param took how long it took
     * @param audiences how many creates were accepted
     * @param leftBehind what could not be deleted
     */
    public Report build(
            Collection<CheckResult> checked,
            Scope scope,
            String contractVersion,
            Instant startedAt,
            Duration took,
            int audiences,
            List<LeftBehind> leftBehind) {
        List<RequirementResult> results = requirements.all().stream()
                .filter(requirement -> scope.profiles().contains(requirement.profile()))
                .map(requirement -> result(requirement, checked))
                .filter(Objects::nonNull)
                .map(scope.waivers()::applied)
                .toList();
        List<ProfileVerdict> verdicts = scope.profiles().stream()
                .sorted()
                .map(profile -> ProfileVerdict.of(profile, results, scope.left(profile), scope.strict()))
                .toList();
        return new Report(
                KitVersion.current(),
                contractVersion,
                configuration.url(),
                startedAt,
                took,
                checked.stream().mapToInt(check -> check.exchanges().size()).sum(),
                scope.conditions(),
                verdicts,
                results,
                notJudged(scope, results),
                observations(checked),
                new Footprint(audiences, runs(checked), leftBehind));
    }

    private static int runs(Collection<CheckResult> checked) {
        return Math.toIntExact(checked.stream()
                .flatMap(check -> check.exchanges().stream())
                .filter(exchange ->
                        exchange.isAccepted() && exchange.call().operationId().equals("startIngestionRun"))
                .count());
    }

    /**
     * What was asked for.
     *
     * @param profiles the profiles to give a verdict on
     * @param skipped requirements that have a check which was not chosen
     * @param strict whether a broken SHOULD counts as a broken MUST
     * @param accepted the breaches that are accepted for a while
     * @param conditions under which it ran
     */
    public record Scope(
            Set<Profile> profiles,
            List<Requirement> skipped,
            boolean strict,
            Collection<Waiver> accepted,
            Conditions conditions) {

        Waivers waivers() {
            return new Waivers(accepted, LocalDate.now(ZoneOffset.UTC));
        }

        int left(Profile profile) {
            return Math.toIntExact(skipped.stream()
                    .filter(requirement -> requirement.profile() == profile && !requirement.provisional())
                    .count());
        }
    }

    private List<Requirement> notJudged(Scope scope, List<RequirementResult> results) {
        Set<Requirement> judged =
                results.stream().map(RequirementResult::requirement).collect(Collectors.toSet());
        return requirements.all().stream()
                .filter(requirement -> scope.profiles().contains(requirement.profile()))
                .filter(requirement ->
                        !judged.contains(requirement) && !scope.skipped().contains(requirement))
                .toList();
    }

    /** Null where nothing that ran says anything of the requirement. */
    private RequirementResult result(Requirement requirement, Collection<CheckResult> checked) {
        List<Evidence> evidence = new ArrayList<>();
        boolean judged = false;
        for (CheckResult check : checked) {
            boolean own = check.requirement().equals(requirement);
            judged |= own || check.alsoJudged().contains(requirement.id());
            if (own && check.outcome() != Outcome.PASSED) {
                evidence.add(evidence(check));
            }
            for (Finding finding : check.findings()) {
                if (finding.requirement().filter(requirement.id()::equals).isPresent()) {
                    judged = true;
                    evidence.add(evidence(requirement, check, finding));
                }
            }
        }
        if (!judged) {
            return null;
        }
        evidence.sort(Comparator.comparing(Evidence::outcome)
                .thenComparing(piece -> !piece.seenIn().equals(requirement.id()))
                .thenComparing(Evidence::seenIn));
        Outcome outcome = evidence.isEmpty() ? Outcome.PASSED : evidence.get(0).outcome();
        return new RequirementResult(
                requirement, outcome, evidence.stream().limit(MOST_EVIDENCE).toList());
    }

    private Evidence evidence(CheckResult check) {
        return new Evidence(
                check.outcome(),
                check.requirement().id(),
                check.expected() == null ? null : shown(check.expected()),
                check.actual() == null ? "" : shown(check.actual()),
                check.exchanges().stream().map(exchanges::report).toList());
    }

    private Evidence evidence(Requirement requirement, CheckResult check, Finding finding) {
        return new Evidence(
                Outcome.ofBreach(requirement.level()),
                check.requirement().id(),
                shown(finding.expected()),
                shown(finding.actual()),
                List.of(exchanges.report(finding.exchange())));
    }

    /** Struck out before it is cut: half a secret could not be found any more. */
    private String shown(String text) {
        return Excerpt.of(secrets.struck(text), LONGEST_SENTENCE);
    }

    private List<Observation> observations(Collection<CheckResult> checked) {
        Map<String, Observation> once = new LinkedHashMap<>();
        checked.stream()
                .sorted(Comparator.comparing(check -> check.requirement().id()))
                .flatMap(check -> check.findings().stream())
                .filter(finding -> finding.requirement().isEmpty())
                .forEach(finding -> {
                    String operation = finding.exchange().call().operationId();
                    once.computeIfAbsent(
                            operation + finding.actual(),
                            same -> new Observation(
                                    operation,
                                    shown(finding.expected()),
                                    shown(finding.actual()),
                                    exchanges.report(finding.exchange())));
                });
        return List.copyOf(once.values());
    }
}
