package io.externalaudiences.conformance.ledger;

import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.http.Budgets;
import io.externalaudiences.conformance.http.Calls;
import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.http.HttpTransport;
import io.externalaudiences.conformance.http.NoAnswer;
import io.externalaudiences.conformance.http.OperationsPath;
import io.externalaudiences.conformance.http.Polling;
import io.externalaudiences.conformance.http.SecondCredentials;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.http.Transport;
import io.externalaudiences.conformance.http.WorkStatus;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.TooSlow;
import io.externalaudiences.contract.model.ContractDocument;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Deletes what the kit has made, by DELETE alone, and nothing else: only what stands in its ledger. */
public final class CleanUp {

    /** The statuses by which a target may say: not now, a run is in progress. */
    private static final Set<Integer> NOT_NOW = Set.of(409, 422);

    private final TargetConfiguration configuration;
    private final Calls calls;
    private final Transport transport;
    private final OperationsPath operationsPath;
    private final Ledger ledger;

    /**
     * @param http talks to the target
     * @param operationsPath where it answers operations, as far as that is known
     */
    public CleanUp(
            TargetConfiguration configuration,
            ContractDocument contract,
            HttpTransport http,
            OperationsPath operationsPath,
            Ledger ledger) {
        this.configuration = configuration;
        this.calls = new Calls(contract, configuration.credentials());
        this.transport = new RecordingTransport(http, ledger);
        this.operationsPath = operationsPath;
        this.ledger = ledger;
    }

    /**
     * Waits for operations that go on, deletes their audiences, and says what could not be deleted. All together may
     * take as long as one create and one run: a target that gets nothing done is not waited for again and again.
     *
     * @param sideBySide how many audiences are deleted at a time
     */
    public List<LeftBehind> leaveNothing(int sideBySide) {
        Budgets budgets = configuration.budgets();
        long deadline = System.nanoTime() + budgets.create().plus(budgets.run()).toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(sideBySide);
        try {
            List<CompletableFuture<Optional<LeftBehind>>> removals = ledger.open().stream()
                    .map(entry -> CompletableFuture.supplyAsync(() -> leftOf(entry, deadline), threads))
                    .toList();
            return removals.stream()
                    .map(CompletableFuture::join)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    private Optional<LeftBehind> leftOf(Entry entry, long deadline) {
        try {
            remove(entry, deadline);
            return Optional.empty();
        } catch (Blocked | TooSlow | NoAnswer reason) {
            return Optional.of(new LeftBehind(entry.name(), entry.audienceId(), reason.getMessage()));
        }
    }

    private void remove(Entry entry, long deadline) {
        if (entry.operationId() == null) {
            throw new Blocked("its create got no answer that says what came of it; look for it by its name");
        }
        Calls owner = ownerOf(entry);
        if (entry.state() == Entry.State.ACCEPTED) {
            await("operation " + entry.operationId() + " to end", deadline, owner, entry);
        }
        // Whoever has seen the operation end has noted what came of it.
        Optional<String> audienceId = ledger.open().stream()
                .filter(now -> now.key().equals(entry.key()))
                .map(now -> Optional.ofNullable(now.audienceId())
                        .orElseThrow(() -> new Blocked("its operation names no audienceId")))
                .findFirst();
        audienceId.ifPresent(id -> delete(entry.made(id), owner, deadline));
    }

    private void await(String awaited, long deadline, Calls owner, Entry entry) {
        polling("create", configuration.budgets().create(), deadline)
                .until(
                        awaited,
                        () -> operationsPath.find(owner.operation(entry.operationId()), transport::send),
                        WorkStatus::hasEnded);
    }

    private void delete(Entry made, Calls owner, long deadline) {
        Exchange answer = polling("run", configuration.budgets().run(), deadline)
                .untilOrLast(
                        () -> transport.send(owner.delete(made.audienceId())),
                        exchange -> !NOT_NOW.contains(exchange.answer().status()));
        int status = answer.answer().status();
        if (!answer.isAccepted() && status != 404) {
            throw new Blocked("its DELETE was answered " + status);
        }
        ledger.keep(made.gone());
    }

    private static Polling polling(String budget, Duration whole, long deadline) {
        Duration rest = Duration.ofNanos(deadline - System.nanoTime());
        if (rest.isNegative() || rest.isZero()) {
            throw new Blocked("there was no time left to delete it");
        }
        return new Polling(budget, rest.compareTo(whole) < 0 ? rest : whole);
    }

    /** Whoever may delete where it was made: the caller itself may have been one that should have been refused. */
    private Calls ownerOf(Entry entry) {
        Credentials first = configuration.credentials();
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(SecondCredentials.OTHER_SANDBOX, SecondCredentials.OTHER_ORGANISATION)
                                .map(configuration.secondCredentials()::get)
                                .filter(second -> second != null))
                .filter(owner ->
                        named(entry.organisation(), first.organisation()).equals(owner.organisation())
                                && named(entry.sandbox(), first.sandbox()).equals(owner.sandbox()))
                .findFirst()
                .map(calls::as)
                .orElseThrow(() -> new Blocked("nobody in the configuration may delete in sandbox " + entry.sandbox()
                        + " of " + entry.organisation()));
    }

    private static String named(String given, String otherwise) {
        return given.isEmpty() ? otherwise : given;
    }
}
