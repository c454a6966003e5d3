package io.externalaudiences.independent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A tool that npm has installed. It asks nobody but what it is pointed at. */
final class Tool {

    static final Path CONTRACT = Path.of(System.getProperty("contract"));

    private static final Path FOLDER = Path.of(System.getProperty("tools"));

    private final String name;

    Tool(String name) {
        this.name = name;
    }

    /** A file of its configuration. */
    static Path configuration(String file) {
        return FOLDER.resolve(file);
    }

    /** Runs it to its end. */
    Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(FOLDER.resolve("node_modules/.bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("REDOCLY_TELEMETRY", "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }

    /** What a run ended with, and all that it said. */
    record Result(int exitCode, String output) {}
}
