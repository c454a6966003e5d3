package io.externalaudiences.server.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.SftpTestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of an SFTP server is a source like others. */
class SftpContractTest extends SourceContract {
    private final SftpTestServer server = SftpTestServer.shared();

    @TempDir
    private Path place;

    @Override
    Source source(FetchRoom room) {
        try {
            Path root = Files.createDirectories(place.resolve("root"));
            Secret key = new Secret("file:" + server.writeUserKey(place.resolve("key")));
            SftpAccess access = new SftpAccess(
                    "127.0.0.1",
                    server.port(),
                    HostKey.parse(server.hostKey()).orElseThrow(),
                    root.toString(),
                    SftpTestServer.USER,
                    null,
                    key,
                    null);
            return new SftpServer(access, Duration.ofSeconds(30), room);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void put(String path, byte[] content) throws IOException {
        Path file = place.resolve("root").resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        put("../secret.csv", new byte[] {'a'});
        put("in/deep/a.csv", new byte[] {'a'});
        Path in = place.resolve("root/in");
        Files.createSymbolicLink(in.resolve("link.csv"), place.resolve("secret.csv"));
        Files.createSymbolicLink(in.resolve("out"), place);
        Files.createSymbolicLink(in.resolve("again"), in);
        Source source = source(new FetchRoom(place.resolve("copies"), 1));

        assertThat(source.hasFile("in/link.csv")).isFalse();
        assertThat(source.hasFolder("in/out")).isFalse();
        assertThat(source.hasFile("in/out/secret.csv")).isFalse();
        assertThat(source.filesBelow("in", moment -> true))
                .extracting(SourceFile::path)
                .containsExactly("in/deep/a.csv");
    }
}
