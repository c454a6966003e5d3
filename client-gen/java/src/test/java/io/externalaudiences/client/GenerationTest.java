package io.externalaudiences.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same contract gives the same bytes. The build generates twice; here the two are compared. */
class GenerationTest {

    @Test
    void twoGenerationsAreByteIdentical() throws IOException {
        Map<String, String> once = sources("externalaudiences.generated");
        Map<String, String> again = sources("externalaudiences.generated-again");

        assertThat(once).hasSizeGreaterThan(20).containsExactlyInAnyOrderEntriesOf(again);
    }

    private static Map<String, String> sources(String property) throws IOException {
        Path root = Path.of(System.getProperty(property), "src", "main", "java");
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> sources.put(root.relativize(file).toString(), digest(file)));
        }
        return sources;
    }

    private static String digest(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
