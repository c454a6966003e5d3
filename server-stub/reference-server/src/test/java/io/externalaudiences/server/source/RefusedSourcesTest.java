package io.externalaudiences.server.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.externalaudiences.server.support.S3Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What object stores refuse or fail at: told in words that help, without secrets and addresses. */
class RefusedSourcesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final byte[] CONTENT = {1, 2, 3};
    private static final String SIGNATURE = "sv=2024-11-04&sig=dontTellAnybody%3D";

    @TempDir
    private Path folder;

    private Source s3(String endpoint, String bucket, FetchRoom room, Duration patience) {
        return new ObjectStore(new S3Bucket(endpoint, "us-east-1", bucket, "", null, null), patience, room);
    }

    private Source azure(String endpoint) throws IOException {
        Path sas = Files.writeString(folder.resolve("sas"), "?" + SIGNATURE + "\n");
        AzureContainer container = new AzureContainer(endpoint, "files", "", new Secret("file:" + sas));
        return new ObjectStore(container, PATIENCE, room(1));
    }

    private FetchRoom room(long limit) {
        return new FetchRoom(folder.resolve("copies"), limit);
    }

    @Test
    void anUnknownBucketIsNotTakenForAMissingFile() {
        Source source = s3(S3Server.shared().endpoint(), "nobodys", room(1), PATIENCE);

        assertUnusable(() -> source.hasFile("a.csv"), "the bucket or container of the connection does not exist");
        assertUnusable(() -> source.hasFolder("a"), "the bucket or container of the connection does not exist");
        assertUnusable(() -> source.hasFolder("."), "the bucket or container of the connection does not exist");
        assertUnusable(
                () -> source.filesBelow("a", moment -> true),
                "the bucket or container of the connection does not exist");
    }

    @Test
    void moreThanTheRoomHoldsIsRefusedBeforeItIsCopied() throws Exception {
        S3Server.shared().put("room/a.csv", new byte[3 << 20]);
        S3Server.shared().put("room/b.csv", new byte[3 << 20]);
        Source source = s3(S3Server.shared().endpoint(), S3Server.BUCKET, room(5 << 20), PATIENCE);
        List<SourceFile> files = source.filesBelow("room", moment -> true);

        assertUnusable(
                () -> source.fetch(files).close(),
                "the files of the run need 6.0 MB, more than the 5.0 MB that may be used");
        assertThat(folder.resolve("copies")).doesNotExist();
        source.fetch(files.subList(0, 1)).close();
        source.fetch(files.subList(1, 2)).close();
    }

    @Test
    void aFileThatChangesWhileItIsReadLeavesNoCopy() throws Exception {
        S3Server.shared().put("changing/a.csv", CONTENT);
        Source source = s3(S3Server.shared().endpoint(), S3Server.BUCKET, room(100), PATIENCE);
        List<SourceFile> files = source.filesBelow("changing", moment -> true);
        S3Server.shared().put("changing/a.csv", new byte[] {1});

        assertThatThrownBy(() -> source.fetch(files).close()).isInstanceOf(SourceUnreachable.class);
        assertThat(folder.resolve("copies")).isEmptyDirectory();
        assertThat(source.fetch(source.filesBelow("changing", moment -> true)).files())
                .hasSize(1);
    }

    @Test
    void refusedCredentialsAreNamed() throws Exception {
        try (Answering server = new Answering(403, 403)) {
            assertUnusable(
                    () -> azure(server.endpoint()).hasFile("a.csv"),
                    "the source refuses the credentials of the connection, or does not let them read this path");
        }
    }

    @Test
    void aStoreThatFailsForAMomentIsAskedAgain() throws Exception {
        try (Answering server = new Answering(503, 500, 200)) {
            assertThat(s3(server.endpoint(), "any", room(1), PATIENCE).hasFile("a.csv"))
                    .isTrue();
        }
    }

    @Test
    void aStoreThatKeepsFailingIsUnreachable() throws Exception {
        try (Answering server = new Answering(503, 503, 503, 503, 503, 503, 503)) {
            assertUnreachable(() -> azure(server.endpoint()).hasFile("a.csv"));
            assertThat(server.left()).isEqualTo(3);
        }
    }

    @Test
    void aPortThatNobodyListensAtIsUnreachable() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertUnreachable(() -> azure("http://127.0.0.1:" + port).hasFile("a.csv"));
    }

    @Test
    void aStoreThatSaysNothingIsNotWaitedForForever() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Source source = s3("http://127.0.0.1:" + silent.getLocalPort(), "any", room(1), Duration.ofMillis(300));

            assertThatThrownBy(() -> source.hasFile("a.csv"))
                    .isInstanceOf(SourceUnreachable.class)
                    .hasMessageStartingWith("no answer within");
        }
    }

    @Test
    void aSecretThatIsGoneIsNamedAsSuch() throws Exception {
        Source source = azure("http://127.0.0.1:1");
        Files.delete(folder.resolve("sas"));

        assertUnusable(() -> source.hasFile("a.csv"), "the credentials of the connection cannot be read");
    }

    private interface Call {
        void make() throws Exception;
    }

    private static void assertUnusable(Call call, String message) {
        assertThatThrownBy(call::make).isInstanceOf(SourceUnusable.class).hasMessage(message);
    }

    /** And nothing in it, down to its causes, tells the signature or the address. */
    private static void assertUnreachable(Call call) {
        assertThatThrownBy(call::make)
                .isInstanceOf(SourceUnreachable.class)
                .hasNoCause()
                .message()
                .doesNotContain("sig", "dontTellAnybody", "http:");
    }

    /** A store that gives one answer after the other. */
    private static final class Answering implements AutoCloseable {
        private final Deque<Integer> answers = new ArrayDeque<>();
        private final HttpServer server;

        Answering(int... statuses) throws IOException {
            for (int status : statuses) {
                answers.add(status);
            }
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Length", "0");
                exchange.sendResponseHeaders(answers.remove(), -1);
                exchange.close();
            });
            server.start();
        }

        String endpoint() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        int left() {
            return answers.size();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
