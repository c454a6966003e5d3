package io.externalaudiences.review;

import io.externalaudiences.review.change.Verdict;
import io.externalaudiences.review.impact.Impact;
import io.externalaudiences.review.impact.ImpactWriter;
import io.externalaudiences.review.impact.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the contract with its last release, and writes the impact page. */
@Command(
        name = "impact",
        description = "Compares the contract with its last release, and writes the impact page.",
        mixinStandardHelpOptions = true)
final class ShowImpact implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--contract", required = true, paramLabel = "FOLDER", description = "Where the contract is edited.")
    private @Nullable Path contract;

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where the page goes.")
    private @Nullable Path to;

    @Option(
            names = "--lint",
            paramLabel = "FOLDER",
            description =
                    "Where the lint rules have left their reports; what they found is red. Without it, they are not asked.")
    private @Nullable Path lint;

    @Option(
            names = "--section",
            paramLabel = "FILE",
            description = "One more section of the page, found out by somebody else; can be repeated.")
    private List<Path> sections = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Path folder = Options.given("--to", to);
        // An old page must not be taken for a new one.
        ImpactWriter.remove(folder);
        Impact impact = new ContractFolder(Options.given("--contract", contract)).impactSinceRelease();
        if (lint != null) {
            impact = impact.withRed(LintReports.complaints(lint));
        }
        impact = impact.withSections(sections.stream().map(Section::read).toList());
        Path page = ImpactWriter.write(impact, folder);
        spec.commandLine().getOut().println(summary(impact));
        spec.commandLine()
                .getOut()
                .println("Impact page  " + page.toAbsolutePath().normalize());
        impact.red().forEach(sentence -> spec.commandLine().getErr().println("red          " + sentence));
        return impact.isGreen() ? 0 : Main.RED;
    }

    private static String summary(Impact impact) {
        return "%s -> %s  %s: %d breaking, %d additive, %d editorial; next version %s"
                .formatted(
                        impact.before(),
                        impact.after(),
                        impact.verdict().slug(),
                        impact.of(Verdict.BREAKING).size(),
                        impact.of(Verdict.ADDITIVE).size(),
                        impact.of(Verdict.EDITORIAL).size(),
                        impact.nextVersion());
    }
}
