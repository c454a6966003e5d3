package io.externalaudiences.conformance.checks.access;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.http.Calls;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody owns, and somebody else tries to get at: an audience without runs, its operation, and a name that
 * nobody has yet.
 *
 * @param owner whose they are
 * @param audience an audience that is there
 * @param present what it was created with
 * @param wanted what a create with a free name sends
 */
record Belongings(Target owner, Audience audience, ObjectNode present, ObjectNode wanted) {

    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Makes them. */
    static Belongings of(Target owner) {
        ObjectNode present = owner.payloads().audience();
        return new Belongings(
                owner,
                owner.audiences().created(present),
                present,
                owner.payloads().audience());
    }

    /** The same, but for the ids, which nothing has. */
    Belongings ofNobody() {
        Audience nobody = new Audience(
                UUID.randomUUID().toString(), audience.name(), UUID.randomUUID().toString());
        return new Belongings(owner, nobody, present, wanted);
    }

    /** A call of every operation but that of a run, for there is none, made by somebody. */
    List<Call> everyCall(Calls by) {
        return Stream.of(List.of(by.create(wanted)), reads(by), changes(by))
                .flatMap(List::stream)
                .toList();
    }

    /** A call of every operation that writes. */
    List<Call> writes(Calls by) {
        return Stream.concat(Stream.of(by.create(wanted)), changes(by).stream()).toList();
    }

    /** A call of every operation that reads what is there. */
    List<Call> reads(Calls by) {
        return List.of(by.operation(audience.operationId()), by.listRuns(audience.audienceId()));
    }

    /** A call of every operation that changes the audience, the delete at the end. */
    List<Call> changes(Calls by) {
        return List.of(
                by.update(audience.audienceId(), JSON.objectNode().put("description", "changed by somebody else")),
                by.startRun(audience.audienceId(), owner.payloads().window()),
                by.delete(audience.audienceId()));
    }

    /** Asserts that the audience is there and as it was, and that it has no run. */
    void areUnchanged() {
        Exchange now = owner.audiences().tryUpdate(audience, JSON.objectNode().put("ttlInDays", 41));
        int status = now.answer().status();
        if (GONE.contains(status)) {
            throw new RequirementBroken("the audience to be there still", "an update of it is answered " + status);
        }
        blockedIf(!now.isAccepted(), "an update that would show the audience as it is was answered " + status);
        now.at("/description").mustBeSameAs(present.path("description"));
        JsonNode runs = owner.runs()
                .tryList(audience)
                .answer()
                .json()
                .map(list -> list.path("runs"))
                .orElse(MissingNode.getInstance());
        // A list of another shape is judged by RUN-022.
        if (runs.isArray() && !runs.isEmpty()) {
            throw new RequirementBroken("no run of the audience", "there is " + runs);
        }
    }

    /** Asserts that the free name is free still. */
    void areNotTaken() {
        Exchange created = owner.audiences().tryCreate(wanted);
        boolean taken = !created.isAccepted() || !owner.operations().succeeds(created);
        if (taken) {
            throw new RequirementBroken(
                    "the name to be free after a refused create", "a create with it does not succeed");
        }
    }
}
