package io.externalaudiences.client.certification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The program that drives a client: a process that is told tasks and tells what it met, a line of JSON each. */
final class Driver implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = JsonMapper.shared();

    private final Process process;
    private final Writer tasks;
    private final BufferedReader answers;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "reader of the driver");
        thread.setDaemon(true);
        return thread;
    });

    private Driver(Process process) {
        this.process = process;
        this.tasks = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts the program. What it writes to its standard error goes to ours. */
    static Driver start(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new Driver(builder.start());
    }

    /** Has a task carried out. */
    Met carryOut(Task task) {
        try {
            tasks.write(JSON.writeValueAsString(task) + "\n");
            tasks.flush();
            Future<String> line = reader.submit(answers::readLine);
            return met(task, line.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the driver carries out " + task.action(), e);
        } catch (TimeoutException e) {
            throw new DriverException("has not answered " + task + " within " + PATIENCE.toSeconds() + " seconds", e);
        } catch (ExecutionException | IOException e) {
            throw new DriverException("has ended at " + task, e);
        }
    }

    private static Met met(Task task, String line) {
        if (line == null) {
            throw new DriverException("has ended at " + task, new IOException("no line"));
        }
        try {
            Met met = JSON.readValue(line, Met.class);
            if (!task.fault().equals(met.fault())) {
                throw new DriverException("has answered " + task + " with " + line, new IOException("another fault"));
            }
            return met;
        } catch (JacksonException e) {
            throw new DriverException("has answered " + task + " with " + line, e);
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
        process.destroy();
        try {
            tasks.close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The driver does not do what a driver does: this says nothing about the client. */
    static final class DriverException extends UncheckedIOException {
        DriverException(String what, Throwable cause) {
            super("The driver " + what, cause instanceof IOException io ? io : new IOException(cause));
        }
    }
}
