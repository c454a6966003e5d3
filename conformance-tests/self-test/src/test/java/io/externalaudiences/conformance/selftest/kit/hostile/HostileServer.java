package io.externalaudiences.conformance.selftest.kit.hostile;

import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.Setting;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that behaves well for a number of requests, and then no more. */
final class HostileServer implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final MinimalTarget conforming = MinimalTarget.start(Behaviour.conforming(), Setting.demo(), 0);
    private final AtomicInteger wellBehaved;
    private final HostileAnswer hostile;

    /** @param wellBehaved how many requests it answers as a conforming server does */
    HostileServer(HostileAnswer hostile, int wellBehaved) throws IOException {
        this.hostile = hostile;
        this.wellBehaved = new AtomicInteger(wellBehaved);
        threads.execute(this::accept);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/data/core/ais");
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
        conforming.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = listening.accept();
                threads.execute(wellBehaved.getAndDecrement() > 0 ? () -> handOn(caller) : () -> offend(caller));
            }
        } catch (IOException e) {
            // Nobody is served any more.
            return;
        }
    }

    private void handOn(Socket caller) {
        try (caller;
                Socket server =
                        new Socket(conforming.url().getHost(), conforming.url().getPort())) {
            threads.execute(() -> copy(caller, server));
            server.getInputStream().transferTo(caller.getOutputStream());
        } catch (IOException e) {
            // The caller has had enough.
            return;
        }
    }

    private static void copy(Socket caller, Socket server) {
        try {
            caller.getInputStream().transferTo(server.getOutputStream());
            server.shutdownOutput();
        } catch (IOException e) {
            // One of the two has gone, and the other will notice.
            return;
        }
    }

    private void offend(Socket caller) {
        try (caller) {
            // The head of a request comes in one piece, and all of it has to be read before the connection ends.
            if (caller.getInputStream().read(new byte[1 << 16]) < 0) {
                return;
            }
            hostile.answer(caller.getOutputStream());
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
