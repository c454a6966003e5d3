package io.externalaudiences.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.externalaudiences.contract.publish.BundledDocument;
import io.externalaudiences.review.history.History;
import io.externalaudiences.review.history.Release;
import io.externalaudiences.review.history.SemanticVersion;
import io.externalaudiences.review.impact.AcceptedChange;
import io.externalaudiences.review.impact.ExceptionsFile;
import io.externalaudiences.review.impact.Impact;
import io.externalaudiences.review.impact.Review;
import io.externalaudiences.review.version.ContractVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The folder in which the contract is edited.
 *
 * @param folder where {@code external-audiences.yaml} lies
 */
record ContractFolder(Path folder) {

    History history() {
        return new History(folder.resolve("history"));
    }

    /** The contract as it stands in the folder now, by the version that it gives itself. */
    ContractVersion current() throws IOException {
        ContractVersion unnamed = ContractVersion.read("", bundled(), text("requirements.yaml"));
        return unnamed.named(unnamed.document().version());
    }

    /** What has changed since the last release, or since the draft where there is none. */
    Impact impactSinceRelease() throws IOException {
        return Review.of(history().before(), current(), text("external-audiences.yaml"), text("requirements.yaml"))
                .impact(accepted(), LocalDate.now(Clock.systemUTC()));
    }

    /** What a release changed for those who knew the draft. */
    Impact impactSinceDraft(SemanticVersion release) {
        History history = history();
        return Review.of(
                        history.draft(),
                        history.read(release),
                        history.documentText(release),
                        history.requirementsText(release))
                .impact(List.of(), LocalDate.now(Clock.systemUTC()));
    }

    /**
     * Puts the contract as it stands into the history, and says where it is there.
     *
     * @throws IllegalArgumentException if the history has this version already, or a later one
     */
    Path release(SemanticVersion version) throws IOException {
        return new Release(version, bundled(), text("requirements.yaml")).into(folder.resolve("history"));
    }

    private List<AcceptedChange> accepted() {
        return ExceptionsFile.read(folder.resolve("exceptions.yaml"));
    }

    private String bundled() {
        return new BundledDocument(folder).text();
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), UTF_8);
    }
}
