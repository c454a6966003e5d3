package io.externalaudiences.conformance.dsl;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.fixture.Payloads;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.http.WorkStatus;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Creates, updates and deletes audiences. */
public final class Audiences {

    private final Requests requests;
    private final Payloads payloads;
    private final Operations operations;

    Audiences(Requests requests, Payloads payloads, Operations operations) {
        this.requests = requests;
        this.payloads = payloads;
        this.operations = operations;
    }

    /** Asks for an audience. */
    public Exchange tryCreate(JsonNode body) {
        return requests.send(requests.calls().create(body));
    }

    /**
     * Asks for an audience by a body with which nothing is wrong. Where the configuration does not say where a file
     * lies, it names one that need not be there: blocked, where the target refuses it.
     */
    public Exchange tryValidCreate(JsonNode body) {
        Exchange answer = tryCreate(body);
        blockedIf(
                answer.answer().status() / 100 == 4 && !payloads.has(Sources.GOOD),
                "a create is refused with " + answer.answer().status()
                        + ", maybe since its file is not there: the configuration names no sources.good");
        return answer;
    }

    /** Asks for an audience by a body that is wrong on purpose. */
    public Exchange tryMalformedCreate(JsonNode body) {
        return requests.send(requests.calls().create(body).malformed());
    }

    /** The answer to a create that was accepted. */
    @CanIgnoreReturnValue
    public Exchange accepted(JsonNode body) {
        return requests.acceptedCreate(body);
    }

    /** An audience over the small well-formed file. */
    @CanIgnoreReturnValue
    public Audience created() {
        return created(Sources.GOOD);
    }

    /** An audience over a file of the source pack. */
    @CanIgnoreReturnValue
    public Audience created(Sources source) {
        return created(payloads.audience(source));
    }

    /** The audience that was asked for. */
    @CanIgnoreReturnValue
    public Audience created(JsonNode body) {
        String operationId = operations.named(accepted(body));
        Exchange ended = operations.ended(operationId);
        blockedIf(
                !"SUCCESS".equals(WorkStatus.of(ended)),
                "the operation that should create an audience ended with " + WorkStatus.of(ended)
                        + "; does the configuration say where the files of the source pack lie?");
        String audienceId = ended.textOrBlock("/audienceId", "the successful operation names no audienceId");
        return new Audience(audienceId, body.path("name").asString(), operationId);
    }

    /** Asks for an update. */
    public Exchange tryUpdate(Audience audience, JsonNode body) {
        return requests.send(requests.calls().update(audience.audienceId(), body));
    }

    /** Asks for an update by a body that is wrong on purpose. */
    public Exchange tryMalformedUpdate(Audience audience, JsonNode body) {
        return requests.send(
                requests.calls().update(audience.audienceId(), body).malformed());
    }

    /** The answer to an update that was accepted. */
    @CanIgnoreReturnValue
    public Exchange updated(Audience audience, JsonNode body) {
        Exchange updated = tryUpdate(audience, body);
        blockedIf(
                !updated.isAccepted(),
                "the audience could not be updated: " + updated.answer().status());
        return updated;
    }

    /**
     * Updates an audience again and again, each time with another description, until an answer is as awaited; as it was
     * answered last where none is within the budget.
     */
    public Exchange updatedUntil(Audience audience, Predicate<Exchange> reached) {
        return requests.untilConsistent()
                .untilOrLast(
                        () -> updated(
                                audience,
                                JsonNodeFactory.instance.objectNode().put("description", payloads.uniqueName())),
                        reached);
    }

    /** Asks for an audience to be deleted. */
    public Exchange tryDelete(Audience audience) {
        return requests.send(requests.calls().delete(audience.audienceId()));
    }
}
