package io.externalaudiences.conformance.deployments;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The kit as vendors run it: its executable jar, in a process of its own. */
final class Kit {
    private static final String CONFIGURATION = """
            credentials:
              token: demo-token
              apiKey: demo-client
              organisation: C0FFEE0123456789ABCDEF01@ExampleOrg
              sandbox: prod
            sources:
              good: {path: people/good.csv, %1$s}
              large: {path: people/large.csv, %1$s}
              empty: {path: people/empty.csv, %1$s}
              wrong-header: {path: people/wrong-header.csv, %1$s}
              malformed-rows: {path: people/malformed-rows.csv, %1$s}
            budgets:
              create: 60
              run: 120
              consistency: 20
              exchange: 20
            """;

    private final Path folder;

    /**
     * A kit that works in this folder.
     *
     * @param folder for its configuration, its files and its reports
     */
    Kit(Path folder) {
        this.folder = folder;
    }

    /** The files that a target is to read, in the folder {@code people}. */
    Path sourcePack() throws IOException, InterruptedException {
        Path mine = folder.resolve("mine");
        Result result = run("init", mine.toString());
        if (result.exitCode() != 0) {
            throw new IllegalStateException(result.output());
        }
        try (Stream<Path> below = Files.walk(mine)) {
            return below.filter(file -> file.endsWith("good.csv"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
    }

    /**
     * Certifies a target.
     *
     * @param cloudType where the source pack lies
     * @param connection the connection to it; empty where it needs none
     */
    Result certify(URI url, String cloudType, String connection) throws IOException, InterruptedException {
        String place = "type: file, sourceType: Cloud Storage, cloudType: " + cloudType
                + (connection.isEmpty() ? "" : ", baseConnectionId: " + connection);
        Path configuration = Files.writeString(folder.resolve("certify.yaml"), CONFIGURATION.formatted(place));
        return run("--url=" + url, "--config=" + configuration, "--report=" + folder.resolve("report"));
    }

    private Result run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("certify")));
        command.addAll(List.of(options));
        Path log = folder.resolve("kit.log");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return new Result(exitCode, Files.readString(log));
    }

    /**
     * How it ended.
     *
     * @param exitCode 0 where everything is conformant
     * @param output what it printed
     */
    record Result(int exitCode, String output) {}
}
