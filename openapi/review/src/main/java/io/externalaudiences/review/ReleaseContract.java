package io.externalaudiences.review;

import io.externalaudiences.review.change.Verdict;
import io.externalaudiences.review.history.Changelog;
import io.externalaudiences.review.history.History;
import io.externalaudiences.review.history.SemanticVersion;
import io.externalaudiences.review.impact.Impact;
import io.externalaudiences.review.impact.ImpactWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Releases the contract as it stands. */
@Command(
        name = "release",
        description =
                "Releases the contract as it stands: into the history with digests and the frozen list of requirements.",
        mixinStandardHelpOptions = true)
final class ReleaseContract implements Callable<Integer> {

    private static final String FIRST =
            "The first release. [What is not as in the draft](../docs/migration-from-draft.md) has a page of its own.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--contract", required = true, paramLabel = "FOLDER", description = "Where the contract is edited.")
    private @Nullable Path contract;

    @Option(
            names = "--release-version",
            required = true,
            paramLabel = "VERSION",
            description = "What to release it as: 1.2.3, or 1.2.3-rc.4 for a candidate.")
    private @Nullable String version;

    @Override
    public Integer call() throws IOException {
        ContractFolder folder = new ContractFolder(Options.given("--contract", contract));
        String text = Options.given("--release-version", version);
        SemanticVersion wanted = SemanticVersion.of(text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--release-version must be like 1.2.3 or 1.2.3-rc.4, and is " + text));
        Impact impact = folder.impactSinceRelease();
        List<String> refusals = refusals(impact, folder.history(), wanted);
        if (!refusals.isEmpty()) {
            refusals.forEach(reason -> spec.commandLine().getErr().println("not released: " + reason));
            return Main.RED;
        }
        String entry = folder.history().latest().isEmpty()
                ? "## " + wanted + "\n\n" + FIRST
                : ImpactWriter.changelog(impact.releasedAs(text));
        Path release = folder.release(wanted);
        Changelog.add(folder.folder().resolve("CHANGELOG.md"), entry);
        spec.commandLine()
                .getOut()
                .println("Released     " + release.toAbsolutePath().normalize());
        return 0;
    }

    private static List<String> refusals(Impact impact, History history, SemanticVersion wanted) {
        List<String> refusals = new ArrayList<>(impact.red());
        if (!wanted.released().toString().equals(impact.after())) {
            refusals.add("the document says that it is version " + impact.after() + ", and not " + wanted.released());
        }
        Optional<SemanticVersion> latest = history.latest();
        latest.filter(last -> wanted.compareTo(last) <= 0)
                .ifPresent(last -> refusals.add(wanted + " does not come after " + last + ", the last release"));
        latest.filter(last ->
                        wanted.released().compareTo(last.after(impact.verdict()).released()) < 0)
                .ifPresent(last -> refusals.add("what has changed since " + last + " is "
                        + impact.verdict().slug() + ", which needs version " + impact.nextVersion() + " at the least"));
        // A candidate becomes final as it is; anything else that has not changed needs no release.
        latest.filter(last -> impact.verdict() == Verdict.NONE && last.isFinal())
                .ifPresent(last -> refusals.add("nothing has changed since " + last));
        return refusals;
    }
}
