package io.externalaudiences.conformance.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The README says of the exit codes what the command line says. */
class ReadmeTest {

    private static final Pattern ROW = Pattern.compile("^\\| (\\d) \\| (.+) \\|$", Pattern.MULTILINE);

    @Test
    void theTableOfExitCodesIsThatOfTheCommandLine() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("../../README.md")));
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }

        assertThat(rows).isEqualTo(new TreeMap<>(commandLine().exitCodeList()));
    }

    private static CommandLine.Model.UsageMessageSpec commandLine() {
        return Main.commandLine().getCommandSpec().usageMessage();
    }
}
