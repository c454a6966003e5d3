package io.externalaudiences.conformance.selftest.minimal;

import com.sun.net.httpserver.HttpServer;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The second implementation of the API, listening on the loopback address until it is closed.
 *
 * <p>With {@link Behaviour#conforming()} it conforms to the guide; with a broken behaviour it does so in all things but
 * one. It forgets everything when it is closed.
 */
public final class MinimalTarget implements AutoCloseable {

    static {
        // Head and body of an answer leave in two packets; the second must not wait for the first to be acknowledged,
        // which costs 40 ms a request. The JDK's server reads this when its first instance is made.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final RunClock runClock;
    private final Audiences audiences;

    private MinimalTarget(HttpServer server, ExecutorService threads, RunClock runClock, Audiences audiences) {
        this.audiences = audiences;
        this.server = server;
        this.threads = threads;
        this.runClock = runClock;
    }

    /** Starts a conforming target on a free port, with the credentials and sources of the demonstration. */
    public static MinimalTarget start() {
        return start(Behaviour.conforming());
    }

    /** Starts a target on a free port, with the credentials and sources of the demonstration. */
    public static MinimalTarget start(Behaviour behaviour) {
        return start(behaviour, Setting.demo(), 0);
    }

    /**
     * Starts a target.
     *
     * @param behaviour what it does
     * @param setting the world it lives in
     * @param port the port to listen on; 0 for a free one
     * @throws UncheckedIOException when the port cannot be had
     */
    public static MinimalTarget start(Behaviour behaviour, Setting setting, int port) {
        RunClock runClock = new RunClock(setting.clock());
        Store store = new Store();
        Audiences audiences = new Audiences(behaviour, setting, store);
        Runs runs = new Runs(behaviour, setting, store, audiences, runClock);
        Dispatcher dispatcher = new Dispatcher(behaviour, setting, audiences, runs);
        HttpServer server = listen(port);
        ExecutorService threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", new Conversation(behaviour, dispatcher));
        server.start();
        return new MinimalTarget(server, threads, runClock, audiences);
    }

    /** Where the API is: the URL with the base path, without a slash at its end. */
    public URI url() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getHostString() + ":" + address.getPort() + Place.BASE_PATH);
    }

    /** Keeps every run that has not ended yet from ending, until {@link #releaseRuns}. */
    public void holdRuns() {
        runClock.hold();
    }

    /** Lets the runs go on; those that should have ended meanwhile end now. */
    public void releaseRuns() {
        runClock.release();
    }

    /** The names of all audiences that are there or will be, whosoever they are. */
    public List<String> names() {
        return audiences.names();
    }

    /** Stops listening at once and forgets everything. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static HttpServer listen(int port) {
        try {
            // The literal address: a loopback that resolves to IPv6 would surprise tools that are given 127.0.0.1.
            InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
            return HttpServer.create(new InetSocketAddress(loopback, port), 128);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot listen on port " + port, failure);
        }
    }
}
