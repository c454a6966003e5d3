package io.externalaudiences.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Duck;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.S3Server;
import io.externalaudiences.server.support.SftpTestServer;
import io.externalaudiences.server.support.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** From a bucket or an SFTP server into the lake, through the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteSourcesTest {
    private static final String BUCKET = "11111111-1111-4111-8111-111111111111";
    private static final String SFTP = "33333333-3333-4333-8333-333333333333";
    private static final String GONE = "44444444-4444-4444-8444-444444444444";

    private static final String SILENT = "55555555-5555-4555-8555-555555555555";

    @TempDir
    private static Path folder;

    private TestServer server;
    private Client client;

    @BeforeAll
    void start() throws IOException {
        Files.createDirectories(folder.resolve("sftp/in"));
        List<String> options = new ArrayList<>();
        connection(options, 0, BUCKET, "S3", s3(S3Server.BUCKET));
        connection(options, 1, SFTP, "SFTP", sftp(SftpTestServer.shared().port()));
        connection(options, 2, GONE, "S3", s3("nobodys"));
        connection(options, 3, SILENT, "SFTP", sftp(portOfNobody()));
        options.add("--external-audiences.ingestion.temporary-limit=1MB");
        options.add("--external-audiences.ingestion.retry-pause=1ms");
        // What a killed server has left, which nobody needs.
        Files.createDirectories(folder.resolve("data/temporary/fetched/run"));
        server = TestServer.start(folder.resolve("data"), none -> {}, options.toArray(String[]::new));
        client = server.client();
    }

    private static Stream<String> s3(String bucket) {
        return Stream.of("s3.endpoint=" + S3Server.shared().endpoint(), "s3.region=us-east-1", "s3.bucket=" + bucket);
    }

    private static Stream<String> sftp(int port) {
        return Stream.of(
                "sftp.host=127.0.0.1",
                "sftp.port=" + port,
                "sftp.host-key=" + SftpTestServer.shared().hostKey(),
                "sftp.root=" + folder.resolve("sftp"),
                "sftp.user=" + SftpTestServer.USER,
                "sftp.private-key=file:" + SftpTestServer.shared().writeUserKey(folder.resolve("key")));
    }

    private static int portOfNobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void connection(List<String> options, int index, String id, String kind, Stream<String> place) {
        Stream.concat(
                        Stream.of("id=" + id, "kind=" + kind, "organisation=" + Client.ORGANISATION, "sandboxes=prod"),
                        place)
                .forEach(option -> options.add("--external-audiences.connections[" + index + "]." + option));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static Payload from(String kind, String connection, String path, String type) {
        return Payload.good()
                .file(path)
                .with("/sourceSpec/params/type", quoted(type))
                .with("/sourceSpec/params/sourceType", quoted("Cloud Storage"))
                .with("/sourceSpec/params/cloudType", quoted(kind))
                .with("/sourceSpec/params/baseConnectionId", quoted(connection));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    @Test
    void aFolderOfABucketIsLoaded() throws IOException {
        String in = UUID.randomUUID().toString();
        S3Server.shared().put(in + "/plain.csv", csv("ada@example.com"));
        S3Server.shared().put(in + "/deep/compressed.csv.gz", gzip(csv("grace@example.com")));

        assertLoaded(from("S3", BUCKET, in, "folder"));
    }

    @Test
    void aFolderOfAnSftpServerIsLoaded() throws IOException {
        Files.createDirectories(folder.resolve("sftp/in/deep"));
        Files.write(folder.resolve("sftp/in/plain.csv"), csv("ada@example.com"));
        Files.write(folder.resolve("sftp/in/deep/compressed.csv.gz"), gzip(csv("grace@example.com")));

        assertLoaded(from("SFTP", SFTP, "in", "folder"));
    }

    @Test
    void compressedFilesOfALandingZoneAreLoaded() throws IOException {
        server.put("zipped/plain.csv", "ppid,list_id\nada@example.com,x\n");
        Files.write(server.put("zipped/deep/compressed.csv.gz", ""), gzip(csv("grace@example.com")));

        assertLoaded(Payload.good().file("zipped").with("/sourceSpec/params/type", quoted("folder")));
    }

    /** Rows of both files are in the lake, and no copy of a file is left. */
    private void assertLoaded(Payload payload) throws IOException {
        String audience = client.audience(payload);
        String run = client.run(audience);

        assertThat(client.endOfRun(audience, run).at("/status")).isEqualTo("SUCCESS");
        assertThat(Duck.rows("SELECT ppid, list_id FROM '"
                        + server.lake(audience).resolve(run + ".parquet") + "' ORDER BY ppid"))
                .containsExactly("ada@example.com|x", "grace@example.com|x");
        assertNoCopies();
    }

    @Test
    void aRunThatNeedsTooMuchRoomFailsAndLeavesNothing() throws IOException {
        String path = UUID.randomUUID() + ".csv";
        S3Server.shared().put(path, new byte[(1 << 20) + 1]);
        String audience = client.audience(from("S3", BUCKET, path, "file"));

        assertThat(client.endOfRun(audience, client.run(audience)).at("/status"))
                .isEqualTo("FAILED");
        assertNoCopies();
    }

    @Test
    void aBucketThatDoesNotExistFailsTheOperation() {
        Answer accepted = client.create(from("S3", GONE, "a.csv", "file"));

        Answer ended = client.endOfOperation(accepted.at("/operationId"));

        assertThat(ended.at("/status")).isEqualTo("FAILED");
        assertThat(ended.text()).contains("the bucket or container of the connection does not exist");
    }

    @Test
    void aSourceThatStaysAwayFailsTheOperationAfterSomeAttempts() {
        Answer accepted = client.create(from("SFTP", SILENT, "a.csv", "file"));

        Answer ended = client.endOfOperation(accepted.at("/operationId"));

        assertThat(ended.at("/status")).isEqualTo("FAILED");
        assertThat(ended.text()).contains("the source cannot be reached").doesNotContain("127.0.0.1");
    }

    @Test
    void aPathThatNamesNothingFailsTheOperation() {
        Answer accepted = client.create(from("SFTP", SFTP, "nowhere.csv", "file"));

        Answer ended = client.endOfOperation(accepted.at("/operationId"));

        assertThat(ended.at("/status")).isEqualTo("FAILED");
        assertThat(ended.text()).contains("path names no file of the source: nowhere.csv");
    }

    private static void assertNoCopies() throws IOException {
        Path fetched = folder.resolve("data/temporary/fetched");
        if (Files.exists(fetched)) {
            assertThat(fetched).isEmptyDirectory();
        }
    }

    private static byte[] csv(String ppid) {
        return ("ppid,list_id\n" + ppid + ",x\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream target = new GZIPOutputStream(compressed)) {
            target.write(content);
        }
        return compressed.toByteArray();
    }
}
