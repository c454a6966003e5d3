package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever answers there, the kit ends in time and in little memory, and takes none of it for an implementation. */
class HostileTargetsTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void isNeverConformant(Sin sin) throws IOException, InterruptedException {
        Path configuration = Files.writeString(folder.resolve("target.yaml"), """
                credentials: {token: t, apiKey: k, organisation: o, sandbox: s}
                budgets: {create: 2, run: 2, consistency: 2, exchange: 5}
                """);
        try (Hostile target = new Hostile(sin)) {
            long start = System.nanoTime();

            int exitCode = new KitProcess(folder).with("-Xmx128m").certify(target.url(), configuration);

            assertThat(exitCode)
                    .describedAs(Files.readString(folder.resolve("output.txt")))
                    .isEqualTo(sin.exitCode);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG_ENOUGH);
        }
    }

    private enum Sin {
        IS_EMPTY(3, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nnone"),
        SAYS_YES_TO_EVERYTHING(1, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"),
        SAYS_NO_TO_EVERYTHING(
                3, "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"),
        HANGS(3, ""),
        DROPS_CONNECTIONS(3, "HTTP/1.1 200 OK\r\nContent-Le"),
        SENDS_WITHOUT_END(3, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\": \"");

        private final int exitCode;
        private final String answer;

        Sin(int exitCode, String answer) {
            this.exitCode = exitCode;
            this.answer = answer;
        }
    }

    /** A server that has never heard of this API. */
    private static final class Hostile implements AutoCloseable {

        private final ServerSocket listening = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        private final ExecutorService threads = Executors.newCachedThreadPool();
        private final CountDownLatch end = new CountDownLatch(1);
        private final Sin sin;

        Hostile(Sin sin) throws IOException {
            this.sin = sin;
            threads.execute(this::accept);
        }

        URI url() {
            return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/data/core/ais");
        }

        @Override
        public void close() throws IOException {
            end.countDown();
            listening.close();
            threads.shutdownNow();
        }

        private void accept() {
            try {
                while (true) {
                    Socket caller = listening.accept();
                    threads.execute(() -> answer(caller));
                }
            } catch (IOException e) {
                // Nobody is served any more.
                return;
            }
        }

        private void answer(Socket caller) {
            try (caller) {
                // The head of a request comes in one piece, and all of it has to be read before the connection ends.
                byte[] request = new byte[1 << 16];
                if (caller.getInputStream().read(request) < 0) {
                    return;
                }
                OutputStream out = caller.getOutputStream();
                out.write(sin.answer.getBytes(StandardCharsets.US_ASCII));
                out.flush();
                if (sin == Sin.HANGS) {
                    end.await();
                }
                while (sin == Sin.SENDS_WITHOUT_END) {
                    out.write(request);
                }
                caller.shutdownOutput();
                // What is left of the request is of no interest.
                caller.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // The caller has had enough.
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
