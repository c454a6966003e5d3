package io.externalaudiences.review.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** oasdiff, where profile independent has installed it. */
final class Oasdiff {

    private static final @Nullable String PROGRAM = System.getProperty("oasdiff");
    private static final int BREAKING = 1;

    private Oasdiff() {}

    static boolean isThere() {
        return PROGRAM != null;
    }

    /** Whether it calls a document breaking beside an earlier one. */
    static boolean isBreaking(String before, String after) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "oasdiff-");
            Path earlier = Files.writeString(folder.resolve("before.json"), before, UTF_8);
            Path later = Files.writeString(folder.resolve("after.json"), after, UTF_8);
            Process process = new ProcessBuilder(
                            PROGRAM, "breaking", "--fail-on", "ERR", earlier.toString(), later.toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            int exitCode = process.waitFor();
            if (exitCode > BREAKING) {
                throw new IllegalStateException("oasdiff ended with " + exitCode + ": " + output);
            }
            return exitCode == BREAKING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
