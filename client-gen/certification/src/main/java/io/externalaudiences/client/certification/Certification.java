package io.externalaudiences.client.certification;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One certification: every fault once, against one client. */
public final class Certification {
    private static final long TIMEOUT_MILLIS = 1500;
    private static final String FIRST = "C-00";
    /** The first request of a program takes longer than all later ones. */
    private static final long FIRST_TIMEOUT_MILLIS = 30_000;

    private static final long DEADLINE_MILLIS = 4000;

    private Certification() {}

    /** All faults, in their order. */
    static List<Fault> faults() {
        return Stream.of(
                        ReadingFaults.all(),
                        WaitingFaults.all(),
                        WritingFaults.all(),
                        UnreadableFaults.all(),
                        RetryAfterFaults.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Certifies the client that a driver drives.
     *
     * @param command the driver's command
     * @param progress is told each verdict when it is known
     * @throws IOException if the driver cannot be started
     */
    public static List<Verdict> of(List<String> command, Consumer<Verdict> progress) throws IOException {
        return of(command, Map.of(), progress);
    }

    /**
     * Certifies the client that a driver drives.
     *
     * @param command the driver's command
     * @param environment variables that the driver needs
     * @param progress is told each verdict when it is known
     * @throws IOException if the driver cannot be started
     */
    public static List<Verdict> of(List<String> command, Map<String, String> environment, Consumer<Verdict> progress)
            throws IOException {
        WireMockServer server = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .notifier(new Slf4jNotifier(false))
                .jettyStopTimeout(0L));
        server.start();
        try (Driver driver = Driver.start(command, environment)) {
            List<Verdict> verdicts = new ArrayList<>();
            for (Fault fault : faults()) {
                Verdict verdict = meet(fault, driver, server);
                progress.accept(verdict);
                verdicts.add(verdict);
            }
            return verdicts;
        } finally {
            server.stop();
        }
    }

    private static Verdict meet(Fault fault, Driver driver, WireMockServer server) {
        fault.script().accept(new Script(server, fault.id()));
        String baseUrl = "http://127.0.0.1:" + server.port() + "/" + fault.id() + "/data/core/ais";
        long timeout = fault.id().equals(FIRST) ? FIRST_TIMEOUT_MILLIS : TIMEOUT_MILLIS;
        long start = System.nanoTime();
        Met met = driver.carryOut(new Task(fault.id(), fault.action(), baseUrl, timeout, DEADLINE_MILLIS));
        Judge judge = new Judge(journal(server, fault), met, Duration.ofNanos(System.nanoTime() - start));
        judge.everyRequestSaysWho();
        fault.judgement().accept(judge);
        return new Verdict(fault.id(), fault.title(), judge.complaints());
    }

    private static List<LoggedRequest> journal(WireMockServer server, Fault fault) {
        return server.getServeEvents().getRequests().stream()
                .map(ServeEvent::getRequest)
                .filter(request -> request.getUrl().startsWith("/" + fault.id() + "/"))
                .sorted(Comparator.comparing(LoggedRequest::getLoggedDate))
                .toList();
    }
}
