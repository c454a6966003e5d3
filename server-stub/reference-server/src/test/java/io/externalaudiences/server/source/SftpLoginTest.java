package io.externalaudiences.server.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.server.support.SftpTestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and what is said of a server that cannot be entered. */
class SftpLoginTest {
    private final SftpTestServer server = SftpTestServer.shared();

    @TempDir
    private Path folder;

    private Source source(int port, String hostKey, String password, String root, Duration patience)
            throws IOException {
        Secret secret = new Secret("file:" + Files.writeString(folder.resolve("password"), password + "\n"));
        SftpAccess access = new SftpAccess(
                "127.0.0.1", port, HostKey.parse(hostKey).orElseThrow(), root, SftpTestServer.USER, secret, null, null);
        return new SftpServer(access, patience, new FetchRoom(folder.resolve("copies"), 1));
    }

    private Source source(String hostKey, String password, String root) throws IOException {
        return source(server.port(), hostKey, password, root, Duration.ofSeconds(20));
    }

    @Test
    void aPasswordOpensTheDoor() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "a");

        assertThat(source(server.hostKey(), SftpTestServer.PASSWORD, folder.toString())
                        .hasFile("a.csv"))
                .isTrue();
    }

    @Test
    void aWrongPasswordIsNamedAndNotShown() {
        assertThatThrownBy(() -> source(server.hostKey(), "wrong", "/").hasFile("a.csv"))
                .isInstanceOf(SourceUnusable.class)
                .hasMessage("the SFTP server refuses the credentials of the connection");
    }

    @Test
    void aServerWithAnotherKeyGetsNoPassword() {
        assertThatThrownBy(() -> source(SftpTestServer.strangeHostKey(), SftpTestServer.PASSWORD, "/")
                        .hasFile("a.csv"))
                .isInstanceOf(SourceUnusable.class)
                .hasMessage("the SFTP server does not prove itself by the key that is configured");
    }

    @Test
    void aMissingRootIsNotTakenForAMissingFile() {
        String root = folder.resolve("nowhere").toString();

        assertThatThrownBy(() ->
                        source(server.hostKey(), SftpTestServer.PASSWORD, root).hasFile("a.csv"))
                .isInstanceOf(SourceUnusable.class)
                .hasMessage("the root folder of the connection does not exist");
    }

    @Test
    void aPortThatNobodyListensAtIsUnreachable() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Source source = source(port, server.hostKey(), "any", "/", Duration.ofSeconds(20));

        assertThatThrownBy(() -> source.hasFile("a.csv")).isInstanceOf(SourceUnreachable.class);
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForForever() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Source source = source(silent.getLocalPort(), server.hostKey(), "any", "/", Duration.ofMillis(300));

            assertThatThrownBy(() -> source.hasFile("a.csv")).isInstanceOf(SourceUnreachable.class);
        }
    }

    @Test
    void aHostThatDoesNotExistIsUnreachable() {
        SftpAccess access = new SftpAccess(
                "nowhere.invalid", 22, HostKey.parse(server.hostKey()).orElseThrow(), "/", "any", null, null, null);
        Source source = new SftpServer(access, Duration.ofSeconds(20), new FetchRoom(folder, 1));

        assertThatThrownBy(() -> source.hasFile("a.csv")).isInstanceOf(SourceUnreachable.class);
    }

    @Test
    void aTextThatIsNoKeyIsNone() {
        assertThat(HostKey.parse("nobody")).isEmpty();
        assertThat(HostKey.parse("")).isEmpty();
        assertThat(HostKey.parse("ssh-rsa AAAA")).isEmpty();
    }
}
