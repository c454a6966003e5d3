package io.externalaudiences.conformance.runner.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Two runs beside each other: what turned, what is new, what is gone, and whether anything got worse. */
class CompareReportsTest {

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "CONFORMANT, X-001=PASSED, CONFORMANT, X-001=PASSED, 0, nothing has changed",
        "NON_CONFORMANT, X-001=FAILED, CONFORMANT, X-001=PASSED, 0, better  X-001           failed -> passed",
        "CONFORMANT, X-001=PASSED, NON_CONFORMANT, X-001=FAILED, 1, worse   X-001           passed -> failed",
        "CONFORMANT, X-001=PASSED, CONFORMANT, X-001=WARNED, 1, worse   X-001           passed -> warned",
        "CONFORMANT, X-001=PASSED, CONFORMANT, X-002=PASSED, 1, worse   X-001           passed -> not judged",
        "CONFORMANT, X-001=PASSED, CONFORMANT, X-001=PASSED X-002=PASSED, 0, new     X-002           not judged -> passed",
        "CONFORMANT, X-001=PASSED, CONFORMANT, X-001=PASSED X-002=FAILED, 1, worse   X-002           not judged -> failed",
        "PARTIAL, X-001=PASSED, CONFORMANT, X-001=PASSED, 0, better  core            partial -> conformant",
        "CONFORMANT, X-001=PASSED, PARTIAL, X-001=PASSED, 1, worse   core            conformant -> partial"
    })
    void saysWhatHasChanged(
            String verdictBefore, String before, String verdictAfter, String after, int exitCode, String line)
            throws IOException {
        Path one = report("before.json", verdictBefore, before);
        Path other = report("after.json", verdictAfter, after);

        assertThat(execute(one.toString(), other.toString())).isEqualTo(exitCode);
        assertThat(said.toString()).contains(line);
    }

    @Test
    void saysItInMarkdown() throws IOException {
        Path before = report("before.json", "CONFORMANT", "X-001=PASSED");
        Path after = report("after.json", "NON_CONFORMANT", "X-001=FAILED");

        assertThat(execute(before.toString(), after.toString(), "--format", "markdown"))
                .isEqualTo(1);
        assertThat(said.toString())
                .contains("something got worse", "| worse | **core** | conformant | **non-conformant** | |")
                .contains("| worse | X-001 | passed | failed | It \\| is. |");
    }

    private Path report(String name, String verdict, String outcomes) throws IOException {
        String results = Arrays.stream(outcomes.split(" "))
                .map(pair -> pair.split("="))
                .map(pair -> "{\"requirement\": {\"id\": \"%s\", \"sentence\": \"It | is.\"}, \"outcome\": \"%s\"}"
                        .formatted(pair[0], pair[1]))
                .collect(Collectors.joining(", "));
        return Files.writeString(folder.resolve(name), """
                {"kitVersion": "1", "contractVersion": "1", "target": "http://x", "later": true,
                 "verdicts": [{"profile": "CORE", "verdict": "%s"}], "results": [%s]}
                """.formatted(verdict, results));
    }

    private int execute(String... arguments) {
        return new CommandLine(new CompareReports())
                .setOut(new PrintWriter(said, true))
                .execute(arguments);
    }
}
