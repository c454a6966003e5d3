package io.externalaudiences.conformance.target;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.contract.DerivedInput;
import io.externalaudiences.conformance.contract.Finding;
import io.externalaudiences.conformance.contract.Notes;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Conversation;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.fixture.Payloads;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.outcome.Blocked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is certified, as one check sees it: everything that passes between them is kept in the check's own conversation.
 *
 * <p>Methods that are named after a thing ({@link #createdAudience}) make it and block the check where they cannot, for
 * that is another requirement's business. Methods that begin with {@code try} only ask, and leave the judgement to the
 * check.
 */
public final class Target {

    /** Whatever the budgets say: here nobody waits for the target. */
    private static final Duration TIME_FOR_A_SECOND = Duration.ofSeconds(10);

    private final TargetConfiguration configuration;
    private final Transport transport;
    private final OperationsPath operationsPath;
    private final Calls calls;
    private final Payloads payloads;
    private final Conversation conversation;
    private final Notes notes;

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
        this(configuration, new Bookkeeper(http, ledger), operationsPath, calls, payloads, conversation, notes);
    }

    private Target(
            TargetConfiguration configuration,
            Transport transport,
            OperationsPath operationsPath,
            Calls calls,
            Payloads payloads,
            Conversation conversation,
            Notes notes) {
        this.configuration = configuration;
        this.transport = transport;
        this.operationsPath = operationsPath;
        this.calls = calls;
        this.payloads = payloads;
        this.conversation = conversation;
        this.notes = notes;
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
     * The same target for a caller of another organisation that pretends to be of this one. Blocks the check where the
     * configuration does not give one.
     */
    public Target asImpostor() {
        Credentials stranger = as(SecondCredentials.OTHER_ORGANISATION).calls.credentials();
        Credentials here = configuration.credentials();
        return as(new Credentials(stranger.token(), stranger.apiKey(), here.organisation(), here.sandbox()));
    }

    /**
     * The same target for who may do everything in the sandbox of somebody else. Blocks the check where the
     * configuration does not say who that is.
     */
    public Target asOwnerOfTheSandboxOf(SecondCredentials other) {
        String sandbox = as(other).calls.credentials().sandbox();
        if (sandbox.equals(configuration.credentials().sandbox())) {
            return this;
        }
        Target owner = as(SecondCredentials.OTHER_SANDBOX);
        blockedIf(
                !sandbox.equals(owner.calls.credentials().sandbox()),
                "nobody may do anything in sandbox " + sandbox + "; give secondCredentials.other-sandbox in it");
        return owner;
    }

    private Target as(Credentials somebody) {
        return new Target(configuration, transport, operationsPath, calls.as(somebody), payloads, conversation, notes);
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
        Exchange read = tryUnknownOperation(UUID.randomUUID().toString());
        boolean isTurnedAway = Set.of(401, 403).contains(read.answer().status())
                || read.platformCode().equals(Optional.of(PlatformCode.INVALID_TOKEN.code()));
        blockedIf(isTurnedAway, "these second credentials are turned away even from a read; are they right?");
        return this;
    }

    /** Requests that follow from the contract's schema of an operation, made of a valid body. */
    public List<DerivedInput> derivedInputs(String operationId, JsonNode valid) {
        return calls.derivedInputs(operationId, valid);
    }

    /** Keeps something that the check has found beside what it judges. */
    public void note(Finding finding) {
        notes.add(finding);
    }

    /** Bodies to send, over sources that this target can read. */
    public Payloads payloads() {
        return payloads;
    }

    /** Valid requests to this target, to be sent as they are or bent. */
    public Calls calls() {
        return calls;
    }

    /** A complete, valid call of every operation, over an audience that is there. */
    public List<Call> aCallOfEveryOperation() {
        Audience audience = createdAudience();
        return List.of(
                calls.create(payloads.audience()),
                calls.operation(audience.operationId()),
                calls.update(audience.audienceId(), payloads.newDescription()),
                calls.startRun(audience.audienceId(), payloads.window()),
                calls.listRuns(audience.audienceId()),
                calls.run(audience.audienceId(), UUID.randomUUID().toString()),
                calls.delete(audience.audienceId()));
    }

    /** Those of them that have a body. */
    public List<Call> callsWithABody() {
        return aCallOfEveryOperation().stream()
                .filter(call -> call.body() != null)
                .toList();
    }

    /** Sends a call, under the path by which this target answers operations, and keeps the exchange. */
    public Exchange send(Call call) {
        return sendAsItIs(operationsPath.chosen(call));
    }

    /** Sends a call and keeps the exchange. */
    public Exchange sendAsItIs(Call call) {
        return kept(transport.send(call));
    }

    /** Sends all calls at the same moment, and keeps the exchanges. */
    public List<Exchange> sendAtOnce(List<Call> together) {
        List<Exchange> exchanges = transport.sendAtOnce(together);
        exchanges.forEach(conversation::add);
        return exchanges;
    }

    /** Asks for an audience. */
    public Exchange tryCreate(JsonNode body) {
        return send(calls.create(body));
    }

    /** Asks for an audience by a body that is wrong on purpose. */
    public Exchange tryBentCreate(JsonNode body) {
        return send(calls.create(body).bent());
    }

    /** Asks for a run over a window that has everything in it. */
    public Exchange tryStartRun(Audience audience) {
        return tryStartRun(audience, payloads.window());
    }

    /** Asks for a run. */
    public Exchange tryStartRun(Audience audience, JsonNode body) {
        return send(calls.startRun(audience.audienceId(), body));
    }

    /** Asks for a run by a body that is wrong on purpose. */
    public Exchange tryBentStart(Audience audience, JsonNode body) {
        return send(calls.startRun(audience.audienceId(), body).bent());
    }

    /** Asks for an update. */
    public Exchange tryUpdate(Audience audience, JsonNode body) {
        return send(calls.update(audience.audienceId(), body));
    }

    /** Asks for an update by a body that is wrong on purpose. */
    public Exchange tryBentUpdate(Audience audience, JsonNode body) {
        return send(calls.update(audience.audienceId(), body).bent());
    }

    /** The answer to an update that was accepted. */
    public Exchange updated(Audience audience, JsonNode body) {
        Exchange updated = tryUpdate(audience, body);
        blockedIf(
                !updated.isAccepted(),
                "the audience could not be updated: " + updated.answer().status());
        return updated;
    }

    /** Asks for the list of an audience's runs, once. */
    public Exchange tryListRuns(Audience audience) {
        return send(calls.listRuns(audience.audienceId()));
    }

    /** Asks for an audience to be deleted. */
    public Exchange tryDelete(Audience audience) {
        return send(calls.delete(audience.audienceId()));
    }

    /**
     * Updates an audience again and again, each time with another description, until an answer is as awaited; as it was
     * answered last where none is within the budget.
     */
    public Exchange updatedUntil(Audience audience, Predicate<Exchange> reached) {
        return consistency()
                .untilOrLast(
                        () -> updated(
                                audience,
                                JsonNodeFactory.instance.objectNode().put("description", payloads.uniqueName())),
                        reached);
    }

    /** The run as it stands. */
    public Exchange run(Run run) {
        return send(calls.run(run.audienceId(), run.runId()));
    }

    /** The operation as it stands. */
    public Exchange operation(String operationId) {
        return kept(operationsPath.find(calls.operation(operationId), transport::send));
    }

    /**
     * Asks for an operation that nobody has begun. It is asked for where this target answers those that are there, so
     * one of them is made first where that is not known yet.
     */
    public Exchange tryUnknownOperation(String operationId) {
        if (!operationsPath.isKnown()) {
            foundOperation(acceptedOperation(payloads.audience()));
        }
        return send(calls.operation(operationId));
    }

    /** The operation as soon as it is found; as it was answered last where it is not found within the budget. */
    public Exchange soughtOperation(String operationId) {
        return consistency().untilFound(() -> operation(operationId));
    }

    /** The operation as soon as it is found. */
    public Exchange foundOperation(String operationId) {
        Exchange found = soughtOperation(operationId);
        blockedIf(
                !found.isAccepted(),
                "the operation could not be found: " + found.answer().status());
        return found;
    }

    /** The answer to a create that was accepted. */
    public Exchange acceptedCreate(JsonNode body) {
        Exchange accepted = tryCreate(body);
        blockedIf(
                !accepted.isAccepted(),
                "no audience could be created: " + accepted.answer().status());
        return accepted;
    }

    /** The operation that an accepted create has begun. */
    public String acceptedOperation(JsonNode body) {
        return operationOf(acceptedCreate(body));
    }

    /** The operation that an accepted create names. */
    public String operationOf(Exchange accepted) {
        return Told.text(accepted, "/operationId", "the accepted create names no operationId");
    }

    /** An audience over the small well-formed file. */
    public Audience createdAudience() {
        return createdAudience(Sources.GOOD);
    }

    /** An audience over a file of the source pack. */
    public Audience createdAudience(Sources source) {
        return createdAudience(payloads.audience(source));
    }

    /** The audience that was asked for. */
    public Audience createdAudience(JsonNode body) {
        String operationId = acceptedOperation(body);
        Exchange ended = endedOperation(operationId);
        blockedIf(
                !"SUCCESS".equals(Told.status(ended)),
                "the operation that should create an audience ended with " + Told.status(ended)
                        + "; does the configuration say where the files of the source pack lie?");
        String audienceId = Told.text(ended, "/audienceId", "the successful operation names no audienceId");
        return new Audience(audienceId, body.path("name").asString(), operationId);
    }

    /** The operation once it has ended, as it was answered then. */
    public Exchange endedOperation(String operationId) {
        return new Patience("create", configuration.budgets().create())
                .until("operation " + operationId + " to end", () -> operation(operationId), Told::hasEnded);
    }

    /** Whether the operation of an accepted create ends with an audience. */
    public boolean succeeds(Exchange accepted) {
        return "SUCCESS".equals(Told.status(endedOperation(operationOf(accepted))));
    }

    /** A run over a window that has everything in it; blocked where the source is not configured. */
    public Run startedRun(Audience audience) {
        return runOf(audience, acceptedStart(audience, payloads.window()));
    }

    /** The answer to a start that was accepted. */
    public Exchange acceptedStart(Audience audience, JsonNode body) {
        Exchange started = tryStartRun(audience, body);
        blockedIf(
                !started.isAccepted(),
                "no run could be started: " + started.answer().status());
        return started;
    }

    /** The run that an accepted start names. */
    public Run runOf(Audience audience, Exchange started) {
        return new Run(audience.audienceId(), Told.text(started, "/runId", "the started run names no runId"));
    }

    /** The run as soon as it is found; as it was answered last where it is not found within the budget. */
    public Exchange soughtRun(Run run) {
        return consistency().untilFound(() -> run(run));
    }

    /** The run as soon as it is found. */
    public Exchange foundRun(Run run) {
        Exchange found = soughtRun(run);
        blockedIf(
                !found.isAccepted(),
                "the run could not be found: " + found.answer().status());
        return found;
    }

    /** The run once it has ended, as it was answered then. */
    public Exchange endedRun(Run run) {
        return new Patience("run", configuration.budgets().run())
                .until("run " + run.runId() + " to end", () -> run(run), Told::hasEnded);
    }

    /** Whether the run has ended by now. */
    public boolean hasEnded(Run run) {
        return Told.hasEnded(run(run));
    }

    /**
     * Waits until a full second has passed by the date of the target's answers, which it asks for with reads of an
     * audience's operation. Only how far that date moves is looked at: it may be a proxy's, with another time.
     */
    public void letASecondPass(Audience audience) {
        // A date has whole seconds only, so that of two of them at least one is full.
        Instant passed = operation(audience.operationId()).answeredAt().plusSeconds(2);
        Exchange last = new Patience("consistency", TIME_FOR_A_SECOND)
                .untilOrLast(
                        () -> operation(audience.operationId()),
                        exchange -> !exchange.answeredAt().isBefore(passed));
        blockedIf(last.answeredAt().isBefore(passed), "the date of the target's answers does not move");
    }

    /** Looks at the list of an audience's runs until it is as expected. */
    public RunList eventually(Audience audience) {
        return new RunList(consistency(), () -> tryListRuns(audience));
    }

    /** Blocks the check unless the configuration says where a file of the source pack lies. */
    public void needs(Sources source) {
        blockedIf(
                !payloads.has(source),
                "the configuration does not say where the file " + source.configurationName()
                        + " of the source pack lies");
    }

    private Exchange kept(Exchange exchange) {
        conversation.add(exchange);
        return exchange;
    }

    private Patience consistency() {
        return new Patience("consistency", configuration.budgets().consistency());
    }
}
