package io.externalaudiences.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page tells what the lint rules said, and is not green because they were silent. */
final class LintReportsTest {

    @TempDir
    private Path folder;

    @Test
    void eachFailureIsASentence() throws IOException {
        write(
                "<testcase classname='a.DocumentTest'><failure message='Expecting empty but was:&#10;  [\"no description\"]'/></testcase>");

        assertThat(LintReports.complaints(folder)).containsExactly("lint, DocumentTest: [\"no description\"]");
    }

    @Test
    void passedRulesSayNothing() throws IOException {
        write("<testcase classname='a.DocumentTest'/>");

        assertThat(LintReports.complaints(folder)).isEmpty();
    }

    @Test
    void rulesThatHaveNotRunAreNotGreen() {
        assertThatThrownBy(() -> LintReports.complaints(folder)).hasMessageContaining("have not run");
    }

    private void write(String tests) throws IOException {
        Files.writeString(folder.resolve("TEST-a.xml"), "<testsuite>" + tests + "</testsuite>");
    }
}
