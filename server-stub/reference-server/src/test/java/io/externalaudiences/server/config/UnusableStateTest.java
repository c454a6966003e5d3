package io.externalaudiences.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.support.ChildServer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.Postgres;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** What is stored and cannot be used ends the start with one line that says what to do, and stays as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class UnusableStateTest {
    private static final String STATE = "state.mv.db";
    private static final String PROFILES = "profiles.duckdb";

    private Path temporary;
    private Path healthy;
    private String audience;

    private interface Change {
        void to(Path file) throws IOException, SQLException;
    }

    @SuppressWarnings("ImmutableEnumChecker") // Methods that keep nothing.
    private enum Damage {
        STATE_EMPTIED(STATE, "damaged", file -> Files.write(file, new byte[0])),
        STATE_OF_ANOTHER_PROGRAM(STATE, "damaged", file -> Files.write(file, new byte[100_000])),
        // H2 itself opens it, as it was some time ago.
        STATE_CUT_IN_HALF(STATE, "damaged", file -> cut(file, 0.5)),
        STATE_WITHOUT_ITS_END(STATE, "damaged", file -> cut(file, 0.99)),
        STATE_WITH_NOTHING_IN_ITS_SECOND_HALF(STATE, "damaged", UnusableStateTest::emptySecondHalf),
        STATE_THAT_IS_A_FOLDER(STATE, "cannot be written", UnusableStateTest::makeFolder),
        STATE_OF_A_LATER_SERVER(STATE, "version 9001", UnusableStateTest::fromTheFuture),
        PROFILES_EMPTIED(PROFILES, "damaged", file -> Files.write(file, new byte[0])),
        PROFILES_OF_ANOTHER_PROGRAM(PROFILES, "damaged", file -> Files.writeString(file, "no database")),
        PROFILES_CUT_IN_HALF(PROFILES, "damaged", file -> cut(file, 0.5)),
        PROFILES_THAT_ARE_A_FOLDER(PROFILES, "cannot be written", UnusableStateTest::makeFolder);

        private final String file;
        private final String named;
        private final Change change;

        Damage(String file, String named, Change change) {
            this.file = file;
            this.named = named;
            this.change = change;
        }
    }

    @BeforeAll
    void makeHealthyState(@TempDir Path folder) throws IOException {
        temporary = folder;
        healthy = Files.createDirectory(temporary.resolve("healthy"));
        try (ChildServer server = ChildServer.start(healthy)) {
            audience = server.client().audience(Payload.good());
            server.client().endOfRun(audience, server.client().run(audience));
            // The last that a run writes. Then the files are closed, and not left as by a killed server.
            Path export = healthy.resolve("profiles/" + Client.ORGANISATION + "/prod/" + audience + ".parquet");
            await().until(() -> Files.exists(export));
        }
    }

    private Path copy(String name) throws IOException {
        Path copy = temporary.resolve(name);
        FileSystemUtils.copyRecursively(healthy, copy);
        // As a server leaves it that was killed; it belongs to nobody any more, and stays all the same.
        Files.createDirectories(copy.resolve("temporary"));
        Files.writeString(copy.resolve("temporary/rows.csv"), "left");
        return copy;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDamagedIsNamedAndStaysAsItIs(Damage damage) throws Exception {
        Path folder = copy(damage.name());
        damage.change.to(folder.resolve(damage.file));
        Map<Path, Integer> before = content(folder);

        ChildServer.FailedStart failed = ChildServer.startInVain(List.of(), folder);

        assertOneLine(failed, folder.resolve(damage.file).toString(), damage.named, "external-audiences.data-folder");
        assertThat(content(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {STATE, PROFILES})
    void whatAnotherProgramHasOpenIsNamedAsSuch(String name) throws Exception {
        Path folder = copy("open-" + name);
        Path file = folder.resolve(name);
        Map<Path, Integer> before = content(folder);
        ChildServer.FailedStart failed;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            failed = ChildServer.startInVain(List.of(), folder);
        }

        assertOneLine(failed, file.toString(), "in use by another program");
        assertThat(content(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "data/lake", "data/profiles"})
    void aFolderThatCannotBeWrittenToIsNamed(String file) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("file-" + file.replace('/', '-')));
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), "a file, where a folder is needed");

        ChildServer.FailedStart failed = ChildServer.startInVain(List.of(), folder.resolve("data"));

        assertOneLine(
                failed, folder.resolve(file).toString(), "external-audiences.data-folder", "cannot be written to");
    }

    @Test
    void aDatabaseOfALaterServerStaysAsItIs() throws Exception {
        String url = Postgres.url();
        Path folder = Files.createDirectories(temporary.resolve("postgres"));
        try (TestServer server = TestServer.start(folder, none -> {}, postgres(folder, url))) {
            assertThat(server.number("select count(*) from audience")).isZero();
        }
        try (Connection connection = DriverManager.getConnection(url, "postgres", null)) {
            raiseVersion(connection);
        }

        ChildServer.FailedStart failed = ChildServer.startInVain(List.of(), folder, postgres(folder, url));

        assertOneLine(failed, "external-audiences.postgres.url", "version 9001", "version 101");
    }

    @Test
    void aDatabaseThatIsAwayIsNamedByItsOption() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("away"));

        ChildServer.FailedStart failed = ChildServer.startInVain(
                List.of(), folder, postgres(folder, "jdbc:postgresql://127.0.0.1:1/audiences?password=secret"));

        assertOneLine(failed, "external-audiences.postgres.url", "cannot be reached");
        assertThat(failed.log()).doesNotContain("password=secret");
    }

    private static String[] postgres(Path folder, String url) {
        return new String[] {
            "--spring.profiles.active=demo,postgres",
            "--external-audiences.shared-folder=" + folder.resolve("shared"),
            "--external-audiences.postgres.url=" + url,
            "--external-audiences.postgres.user=postgres"
        };
    }

    /** A killed server leaves a file that was not closed, which is no damage. */
    @Test
    void theStateOfAKilledServerIsUsed() throws IOException {
        Path folder = copy("killed");
        try (ChildServer server = ChildServer.start(folder)) {
            server.client().update(audience, "{\"description\": \"changed\"}");
            server.kill();
        }
        try (TestServer server = TestServer.start(folder, none -> {})) {
            assertThat(server.client()
                            .get("/external-audience/" + audience + "/runs")
                            .json()
                            .at("/runs")
                            .size())
                    .isEqualTo(1);
        }
    }

    @Test
    void theStateOfAnEarlierServerIsRaisedToThisVersion() {
        Path folder = temporary.resolve("earlier");
        migrate("jdbc:h2:" + folder.resolve("state"), "sa", "2", "classpath:db/migration");
        try (TestServer server = TestServer.start(folder, none -> {})) {
            server.client().audience(Payload.good());
        }
        String url = Postgres.url();
        migrate(url, "postgres", "100", "classpath:db/migration", "classpath:db/postgres");
        try (TestServer server =
                TestServer.start(temporary.resolve("earlier-too"), none -> {}, postgres(temporary, url))) {
            server.client().audience(Payload.good());
        }
    }

    private static void migrate(String url, String user, String version, String... locations) {
        Flyway.configure()
                .dataSource(url, user, "")
                .locations(locations)
                .target(version)
                .load()
                .migrate();
    }

    private static void assertOneLine(ChildServer.FailedStart failed, String... parts) {
        assertThat(failed.exitCode()).as(failed.log()).isNotZero();
        assertThat(failed.log().lines().filter(line -> Stream.of(parts).allMatch(line::contains)))
                .as(failed.log())
                .hasSize(1);
        assertThat(failed.log()).doesNotContain("\tat ", "Exception", "WARN");
    }

    /** What every file below a folder holds; the folder's own lock is nobody's state. */
    private static Map<Path, Integer> content(Path folder) throws IOException {
        Map<Path, Integer> content = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.toList()) {
                content.put(path, Files.isDirectory(path) ? 0 : Arrays.hashCode(Files.readAllBytes(path)));
            }
        }
        return content;
    }

    private static void cut(Path file, double part) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength((long) (opened.length() * part));
        }
    }

    private static void emptySecondHalf(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Arrays.fill(content, content.length / 2, content.length, (byte) 0);
        Files.write(file, content);
    }

    private static void makeFolder(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
    }

    private static void fromTheFuture(Path file) throws SQLException {
        String place = file.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + place, "sa", "")) {
            raiseVersion(connection);
        }
    }

    private static void raiseVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                                                         "checksum", "installed_by", "execution_time", "success")
                    values (9001, '9001', 'later', 'SQL', 'V9001__later.sql', 1, 'later', 1, true)""");
        }
    }
}
