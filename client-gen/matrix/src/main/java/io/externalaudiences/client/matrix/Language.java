package io.externalaudiences.client.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A language whose client was built before.
 *
 * @param name its name
 * @param story the command that tells the story
 * @param driver the command that drives the client when it is certified
 * @param environment what both need to know
 */
record Language(String name, List<String> story, List<String> driver, Map<String, String> environment) {
    private static final Path CLIENTS = Path.of(System.getProperty("externalaudiences.clients"));

    /** All but Java, which tells its own in its own build. */
    static List<Language> all() {
        return List.of(typescript(), python(), go());
    }

    /** A folder of the Java client's build. */
    static Path ofJava(String path) {
        return CLIENTS.resolve("java/target").resolve(path);
    }

    private static Language typescript() {
        Path smoke = CLIENTS.resolve("typescript/target/package/dist/smoke");
        return new Language(
                "TypeScript",
                List.of("node", smoke.resolve("story.js").toString()),
                List.of("node", smoke.resolve("certified.js").toString()),
                Map.of());
    }

    private static Language python() {
        Path built = CLIENTS.resolve("python/target");
        String python = built.resolve("environment/bin/python").toString();
        Path smoke = built.resolve("package/smoke");
        return new Language(
                "Python",
                List.of(python, smoke.resolve("story.py").toString()),
                List.of(python, smoke.resolve("certified.py").toString()),
                Map.of("PYTHONPATH", built.resolve("package/src").toString()));
    }

    private static Language go() {
        Path programs = CLIENTS.resolve("go/target/bin");
        return new Language(
                "Go",
                List.of(programs.resolve("story").toString()),
                List.of(programs.resolve("certified").toString()),
                Map.of());
    }

    /** Has the story told to a server, and kept in a file. Whether all of it was told, the file shows. */
    void tellStory(String baseUrl, Path file, Path output) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(story).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("STORY_URL", baseUrl);
        builder.environment().put("STORY_FILE", file.toString());
        Process process = builder.start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
