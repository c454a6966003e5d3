package io.externalaudiences.server.support;

import io.externalaudiences.server.ReferenceServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The server as the demo configures it, on a port and a data folder of its own. */
public final class TestServer implements AutoCloseable {
    static {
        // Tests run side by side: a thread of one's server that ends with it must not end another's wait.
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    private static final Issuer ISSUER = new Issuer();
    private static @Nullable TestServer shared;

    private final Path dataFolder;
    private final ConfigurableApplicationContext context;

    private TestServer(Path dataFolder, ConfigurableApplicationContext context) {
        this.dataFolder = dataFolder;
        this.context = context;
    }

    /** One server for all tests that need nothing special; tests keep apart by their names of audiences and files. */
    public static synchronized TestServer shared() {
        TestServer server = shared;
        if (server == null) {
            Path folder = temporary();
            TestServer started = start(folder, none -> {}, Issuer.options(ISSUER.publish(folder.resolve("keys.json"))));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                started.close();
                delete(folder);
            }));
            shared = started;
            return started;
        }
        return server;
    }

    /** Who issues the JSON Web Tokens that the shared server takes. */
    public static Issuer issuer() {
        return ISSUER;
    }

    /** A server of its own, whose context may be prepared. */
    public static TestServer start(
            Path dataFolder,
            ApplicationContextInitializer<ConfigurableApplicationContext> prepared,
            String... options) {
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--spring.profiles.active=demo",
                                "--server.port=0",
                                "--external-audiences.data-folder=" + dataFolder),
                        List.of(options).stream())
                .toArray(String[]::new);
        return new TestServer(
                dataFolder,
                new SpringApplicationBuilder(ReferenceServer.class)
                        .initializers(prepared)
                        .registerShutdownHook(false)
                        .run(arguments));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("reference-server");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demo's usual caller. */
    public Client client() {
        return Client.of(port());
    }

    /** A part of the server. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));
    }

    /** Puts a file into the landing zone of the usual caller's sandbox. */
    public Path put(String path, String content) {
        return put(dataFolder.resolve("landing-zone/first-prod"), path, content);
    }

    static Path put(Path zone, String path, String content) {
        try {
            Path file = zone.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of an audience of the usual caller in the lake. */
    public Path lake(String audienceId) {
        return dataFolder
                .resolve("lake")
                .resolve(Client.ORGANISATION)
                .resolve("prod")
                .resolve(audienceId);
    }

    /** How many jobs are waiting or being done, but for those that are looked for again and again. */
    public long jobs() {
        return number("select (select count(*) from audience_job where task_name <> 'expire-audiences')"
                + " + (select count(*) from ingestion_job)");
    }

    /** The number that a query about the server's state answers. */
    public long number(String sql) {
        return context.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    @Override
    public void close() {
        context.close();
    }
}
