package io.externalaudiences.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.review.impact.Section;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands, on a copy of the contract's folder. */
final class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void copyContract() throws IOException {
        for (String file : new String[] {"external-audiences.yaml", "requirements.yaml"}) {
            Files.copy(Path.of("..", file), folder.resolve(file));
        }
        try (Stream<Path> examples = Files.walk(Path.of("..", "examples"))) {
            for (Path example : examples.toList()) {
                Files.copy(example, folder.resolve(Path.of("..").relativize(example)));
            }
        }
        Files.writeString(folder.resolve("exceptions.yaml"), "exceptions: []");
        Files.createDirectory(folder.resolve("history"));
        Files.copy(Path.of("..", "history", "draft.yaml"), folder.resolve("history/draft.yaml"));
    }

    @Test
    void withoutAnyReleaseTheDraftIsTheBefore() {
        assertThat(impact()).isZero();

        assertThat(folder.resolve("page/impact.md")).content().contains("draft → 1.0.0: breaking");
    }

    @Test
    void whatWasReleasedHasNotChanged() {
        assertThat(release("1.0.0")).isZero();
        assertThat(impact()).isZero();

        assertThat(folder.resolve("page/impact.md")).content().contains("1.0.0 → 1.0.0: no changes");
        assertThat(folder.resolve("history/1.0.0"))
                .isDirectoryContaining(file -> file.endsWith("SHA256SUMS"))
                .isDirectoryContaining(file -> file.endsWith("requirements.yaml"));
        assertThat(folder.resolve("CHANGELOG.md")).content().contains("## 1.0.0", "The first release.");
    }

    /** Whatever contract the build has on its class path. */
    @Test
    void theFolderThatIsGivenIsTheOneThatIsCompared() throws IOException {
        assertThat(release("1.0.0-rc.1")).isZero();
        edit("external-audiences.yaml", "maximum: 90", "maximum: 60");
        edit("examples/createExternalAudience/guide-request.json", "Sample external audience", "Another audience");

        assertThat(impact()).isZero();

        assertThat(folder.resolve("page/impact.md"))
                .content()
                .contains(
                        "1.0.0-rc.1 → 1.0.0: breaking",
                        "maximum was 90 and is 60",
                        "CREATE-008",
                        "the example is another");
    }

    @Test
    void theChangelogTellsWhatHasChangedSinceTheLastRelease() throws IOException {
        assertThat(release("1.0.0-rc.1")).isZero();
        edit("requirements.yaml", "id: RUN-001", "id: RUN-901");

        assertThat(release("1.0.0")).isZero();

        assertThat(folder.resolve("CHANGELOG.md"))
                .content()
                .containsSubsequence(
                        "## 1.0.0\n", "### Breaking", "RUN-001 is gone", "RUN-901 is new", "## 1.0.0-rc.1");
    }

    @Test
    void thePublishedMigrationGuideIsThatOfTheLastRelease() {
        assertThat(Path.of("..", "..", "docs", "migration-from-draft.md"))
                .content()
                .isEqualTo(WriteMigrationGuide.guide(new ContractFolder(Path.of(".."))));
    }

    @Test
    void aCandidateBecomesFinalAsItIs() {
        assertThat(release("1.0.0-rc.1")).isZero();
        assertThat(release("1.0.0")).isZero();
    }

    @Test
    void aReleaseIsRefusedTwice() {
        assertThat(release("1.0.0")).isZero();
        assertThat(release("1.0.0")).isEqualTo(Main.RED);
    }

    @Test
    void aReleaseOfAnotherVersionThanTheDocumentsIsRefused() {
        assertThat(release("2.0.0")).isEqualTo(Main.RED);
        assertThat(folder.resolve("history/2.0.0")).doesNotExist();
    }

    @Test
    void aReleaseIsRefusedWhenSomethingIsRed() throws IOException {
        Files.writeString(
                folder.resolve("exceptions.yaml"),
                "exceptions: [{change: enum, place: /x, reason: r, owner: o, expires: 2999-01-01}]");

        assertThat(release("1.0.0")).isEqualTo(Main.RED);
        assertThat(folder.resolve("history/1.0.0")).doesNotExist();
    }

    @Test
    void aComparisonThatFailsIsNotTakenForNoChanges() throws IOException {
        assertThat(release("1.0.0")).isZero();
        assertThat(impact()).isZero();
        Files.writeString(folder.resolve("history/1.0.0/external-audiences.yaml"), "openapi: 3.0.4");

        assertThat(impact()).isEqualTo(Main.FAILED);

        assertThat(errors.toString()).contains("the comparison has failed", "is not what was released");
        assertThat(folder.resolve("page/impact.html")).doesNotExist();
    }

    @Test
    void whatOthersLeaveStandsOnThePage() {
        Path section = folder.resolve("section.json");
        new Section("What others found", List.of()).write(section);

        assertThat(impact("--section", section.toString())).isZero();

        assertThat(folder.resolve("page/impact.html")).content().contains("<h2>What others found</h2>");
    }

    @Test
    void aSectionThatIsMissingIsNotLeftOut() {
        assertThat(impact("--section", folder.resolve("missing.json").toString()))
                .isEqualTo(Main.FAILED);

        assertThat(errors.toString()).contains("missing.json holds no section of the page");
        assertThat(folder.resolve("page/impact.html")).doesNotExist();
    }

    @Test
    void unknownOptionsAreRefused() {
        assertThat(run("impact", "--contract", ".", "--to", ".", "--of", ".")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains("--of");
    }

    @Test
    void aVersionThatIsNoneIsRefused() {
        assertThat(release("one")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains("--release-version must be like 1.2.3");
    }

    private void edit(String file, String was, String is) throws IOException {
        Path edited = folder.resolve(file);
        assertThat(edited).content().contains(was);
        Files.writeString(edited, Files.readString(edited).replace(was, is));
    }

    private int impact(String... more) {
        String[] always = {
            "impact",
            "--contract",
            folder.toString(),
            "--to",
            folder.resolve("page").toString()
        };
        return run(Stream.of(always, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private int release(String version) {
        return run("release", "--contract", folder.toString(), "--release-version", version);
    }

    private int run(String... arguments) {
        return Main.commandLine().setErr(new PrintWriter(errors)).execute(arguments);
    }
}
