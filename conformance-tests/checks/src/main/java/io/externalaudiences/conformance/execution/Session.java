package io.externalaudiences.conformance.execution;

import io.externalaudiences.conformance.contract.Grader;
import io.externalaudiences.conformance.contract.Notes;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Conversation;
import io.externalaudiences.conformance.fixture.Payloads;
import io.externalaudiences.conformance.http.Calls;
import io.externalaudiences.conformance.http.HttpTransport;
import io.externalaudiences.conformance.http.OperationsPath;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.ledger.CleanUp;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.ledger.LeftBehind;
import io.externalaudiences.contract.model.ContractDocument;
import io.externalaudiences.contract.model.Requirements;
import java.util.List;
import java.util.function.Consumer;

/** What all checks of one run of the kit share. Checks run side by side, so all of it is safe for that. */
public final class Session implements AutoCloseable {

    private final TargetConfiguration configuration;
    private final ContractDocument contract;
    private final Requirements requirements;
    private final Consumer<CheckResult> listener;
    private final HttpTransport transport;
    private final HttpTransport preflightTransport;
    private final OperationsPath operationsPath = new OperationsPath();
    private final Calls calls;
    private final Payloads payloads;
    private final Ledger ledger;
    private final Grader grader;

    /**
     * @param runName the name of this run of the kit, which becomes part of the name of all that it makes
     * @param ledger notes all that is made
     * @param listener hears of every check that has ended, from several threads
     */
    public Session(
            TargetConfiguration configuration,
            ContractDocument contract,
            Requirements requirements,
            String runName,
            Ledger ledger,
            Consumer<CheckResult> listener) {
        this.configuration = configuration;
        this.contract = contract;
        this.requirements = requirements;
        this.ledger = ledger;
        this.listener = listener;
        this.transport = new HttpTransport(configuration);
        this.preflightTransport = new HttpTransport(configuration.besideTheChecks());
        this.calls = new Calls(contract, configuration.credentials());
        this.payloads = new Payloads(configuration.sources(), runName);
        this.grader = new Grader(contract);
    }

    /** The target for one check. */
    public Target target(Conversation conversation, Notes notes) {
        return new Target(configuration, transport, ledger, operationsPath, calls, payloads, conversation, notes);
    }

    /**
     * The target for what comes before the checks: its first base URL alone, and nothing that the checks could spend.
     */
    public Target preflightTarget() {
        return new Target(
                configuration,
                preflightTransport,
                ledger,
                operationsPath,
                calls,
                payloads,
                new Conversation(),
                new Notes());
    }

    /**
     * Deletes all that was made, and says what could not be deleted.
     *
     * @param sideBySide how many audiences are deleted at a time
     */
    public List<LeftBehind> cleanUp(int sideBySide) {
        return new CleanUp(configuration, contract, transport, operationsPath, ledger).leaveNothing(sideBySide);
    }

    public OperationsPath operationsPath() {
        return operationsPath;
    }

    public ContractDocument contract() {
        return contract;
    }

    public Requirements requirements() {
        return requirements;
    }

    Grader grader() {
        return grader;
    }

    void ended(CheckResult result) {
        listener.accept(result);
    }

    @Override
    public void close() {
        preflightTransport.close();
        transport.close();
    }
}
