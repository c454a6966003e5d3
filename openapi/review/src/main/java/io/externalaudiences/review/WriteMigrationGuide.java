package io.externalaudiences.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.externalaudiences.review.history.SemanticVersion;
import io.externalaudiences.review.impact.ImpactWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what those have to do who knew the draft. */
@Command(
        name = "migration-guide",
        description = "Writes the page from the draft to the last release.",
        mixinStandardHelpOptions = true)
final class WriteMigrationGuide implements Callable<Integer> {

    @Option(names = "--contract", required = true, paramLabel = "FOLDER", description = "Where the contract is edited.")
    private @Nullable Path contract;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "Where the page goes.")
    private @Nullable Path to;

    @Override
    public Integer call() throws IOException {
        Files.writeString(
                Options.given("--to", to), guide(new ContractFolder(Options.given("--contract", contract))), UTF_8);
        return 0;
    }

    /** The page, the same text for the same history. */
    static String guide(ContractFolder contract) {
        SemanticVersion release =
                contract.history().latest().orElseThrow(() -> new IllegalArgumentException("nothing was released yet"));
        return ImpactWriter.migrationGuide(contract.impactSinceDraft(release));
    }
}
