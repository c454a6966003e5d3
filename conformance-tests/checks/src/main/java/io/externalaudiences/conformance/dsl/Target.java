package io.externalaudiences.conformance.dsl;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.contract.DerivedInput;
import io.externalaudiences.conformance.contract.DerivedInputs;
import io.externalaudiences.conformance.contract.Finding;
import io.externalaudiences.conformance.contract.Notes;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Conversation;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.fixture.Payloads;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.http.Calls;
import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.http.HttpTransport;
import io.externalaudiences.conformance.http.OperationsPath;
import io.externalaudiences.conformance.http.SecondCredentials;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.ledger.RecordingTransport;
import io.externalaudiences.conformance.outcome.Blocked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What is certified, as one check sees it: everything that passes between them is kept in the check's own conversation.
 *
 * <p>Methods that are named after a thing ({@link Audiences#created}) make it and block the check where they cannot,
 * for that is judged by another requirement. Methods that begin with {@code try} only ask, and leave the judgement to
 * the check.
 */
public final class Target {

    private final TargetConfiguration configuration;
    private final Requests requests;
    private final Payloads payloads;
    private final Notes notes;
    private final Operations operations;
    private final Audiences audiences;
    private final Runs runs;

    /** @param ledger notes all that this check makes */
    public Target(
            TargetConfiguration configuration,
            HttpTransport http,
            Ledger ledger,
            OperationsPath operationsPath,
            Calls calls,
            Payloads payloads,
            Conversation conversation,
            Notes notes) {
        this(
                configuration,
                new Requests(
                        calls,
                        new RecordingTransport(http, ledger),
                        operationsPath,
                        conversation,
                        configuration.budgets()),
                payloads,
                notes);
    }

    private Target(TargetConfiguration configuration, Requests requests, Payloads payloads, Notes notes) {
        this.configuration = configuration;
        this.requests = requests;
        this.payloads = payloads;
        this.notes = notes;
        this.operations = new Operations(requests, payloads);
        this.audiences = new Audiences(requests, payloads, operations);
        this.runs = new Runs(requests, payloads);
    }

    /** Its audiences. */
    public Audiences audiences() {
        return audiences;
    }

    /** The operations that create them. */
    public Operations operations() {
        return operations;
    }

    /** Their ingestion runs. */
    public Runs runs() {
        return runs;
    }

    /**
     * The same target for somebody else, in the same conversation. Blocks the check where the configuration does not
     * say who that is.
     */
    public Target as(SecondCredentials other) {
        Credentials credentials = configuration.secondCredentials().get(other);
        if (credentials == null) {
            throw new Blocked("the configuration does not give secondCredentials." + other.configurationName());
        }
        return as(credentials);
    }

    /**
     * The same target for a caller of another organisation that says it is of this one. Blocks the check where the
     * configuration does not give one.
     */
    public Target asImpersonator() {
        Credentials stranger = as(SecondCredentials.OTHER_ORGANISATION).credentials();
        Credentials here = configuration.credentials();
        return as(new Credentials(stranger.token(), stranger.apiKey(), here.organisation(), here.sandbox()));
    }

    /**
     * The same target for who may do everything in the sandbox of somebody else. Blocks the check where the
     * configuration does not say who that is.
     */
    public Target asOwnerOfTheSandboxOf(SecondCredentials other) {
        String sandbox = as(other).credentials().sandbox();
        if (sandbox.equals(configuration.credentials().sandbox())) {
            return this;
        }
        Target owner = as(SecondCredentials.OTHER_SANDBOX);
        blockedIf(
                !sandbox.equals(owner.credentials().sandbox()),
                "nobody may do anything in sandbox " + sandbox + "; give secondCredentials.other-sandbox in it");
        return owner;
    }

    private Target as(Credentials somebody) {
        return new Target(configuration, requests.as(somebody), payloads, notes);
    }

    private Credentials credentials() {
        return requests.calls().credentials();
    }

    /** Whether the configuration says who that is. */
    public boolean has(SecondCredentials other) {
        return configuration.secondCredentials().containsKey(other);
    }

    /**
     * Blocks the check where this caller is turned away even from a read: whatever is refused to it then says nothing
     * of what it was refused for.
     */
    public Target letIn() {
        Exchange read = operations.tryUnknown(UUID.randomUUID().toString());
        boolean isTurnedAway = Set.of(401, 403).contains(read.answer().status())
                || read.platformCode().equals(Optional.of(PlatformCode.INVALID_TOKEN.code()));
        blockedIf(isTurnedAway, "these second credentials are turned away even from a read; are they right?");
        return this;
    }

    /** Blocks the check unless the configuration says where a file of the source pack lies. */
    public void needs(Sources source) {
        blockedIf(
                !payloads.has(source),
                "the configuration does not say where the file " + source.configurationName()
                        + " of the source pack lies");
    }

    /** Bodies to send, over sources that this target can read. */
    public Payloads payloads() {
        return payloads;
    }

    /** Valid requests to this target, to be sent as they are or malformed. */
    public Calls calls() {
        return requests.calls();
    }

    /** Requests that follow from the contract's schema of an operation, made of a valid body. */
    public List<DerivedInput> derivedInputs(String operationId, JsonNode valid) {
        return DerivedInputs.of(calls().contract(), operationId, valid);
    }

    /** A complete, valid call of every operation, over an audience that is there. */
    public List<Call> aCallOfEveryOperation() {
        Audience audience = audiences.created();
        return List.of(
                calls().create(payloads.audience()),
                calls().operation(audience.operationId()),
                calls().update(audience.audienceId(), payloads.newDescription()),
                calls().startRun(audience.audienceId(), payloads.window()),
                calls().listRuns(audience.audienceId()),
                calls().run(audience.audienceId(), UUID.randomUUID().toString()),
                calls().delete(audience.audienceId()));
    }

    /** Those of them that have a body. */
    public List<Call> callsWithABody() {
        return aCallOfEveryOperation().stream()
                .filter(call -> call.body() != null)
                .toList();
    }

    /** Sends a call, under the path by which this target answers operations, and keeps the exchange. */
    public Exchange send(Call call) {
        return requests.send(call);
    }

    /** Sends a call and keeps the exchange. */
    public Exchange sendAsItIs(Call call) {
        return requests.sendAsItIs(call);
    }

    /** Sends all calls at the same moment, and keeps the exchanges. */
    public List<Exchange> sendAtOnce(List<Call> together) {
        return requests.sendAtOnce(together);
    }

    /** Keeps something that the check has found beside what it judges. */
    public void note(Finding finding) {
        notes.add(finding);
    }
}
