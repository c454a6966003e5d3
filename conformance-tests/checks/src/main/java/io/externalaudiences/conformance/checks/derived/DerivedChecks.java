package io.externalaudiences.conformance.checks.derived;

import io.externalaudiences.conformance.contract.Finding;
import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends what follows from the contract's schemas. A breach is that of the requirement which the schema names at the
 * place and for the operation; a check of that requirement may send the same, for it says in words what the schema says
 * in its own way, and a change of the schema reaches only what is sent here. Where none is named a breach is recorded.
 */
final class DerivedChecks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Target target;

    DerivedChecks(Target target) {
        this.target = target;
    }

    @Check("ERROR-018")
    void whatTheSchemasExcludeIsRefused() {
        int unexplained = creates() + updates() + starts();
        if (unexplained > 0) {
            throw new RequirementBroken(
                    "refusals as the schemas of requests say", unexplained + " were otherwise; see the observations");
        }
    }

    private int creates() {
        Answers answers = new Answers(target, "createExternalAudience");
        ObjectNode valid = target.payloads().audience();
        answers.toExcluded(
                valid, body -> target.audiences().tryMalformedCreate(answers.haveAccepted() ? renamed(body) : body));
        if (!answers.haveAccepted()
                && !target.operations().succeeds(target.audiences().accepted(valid))) {
            throw new RequirementBroken("the name of refused creates to be free", "a create with it does not succeed");
        }
        answers.toAllowed(valid, body -> target.audiences().tryCreate(renamed(body)));
        return answers.unexplained();
    }

    private int updates() {
        ObjectNode created = target.payloads().audience();
        Audience audience = target.audiences().created(created);
        Answers answers = new Answers(target, "updateExternalAudience");
        answers.toExcluded(update(created), body -> target.audiences().tryMalformedUpdate(audience, body));
        if (!answers.haveAccepted()) {
            isUnchanged(target.audiences().updated(audience, JSON.objectNode().put("ttlInDays", 42)), created);
        }
        answers.toAllowed(update(created), body -> target.audiences().tryUpdate(audience, body));
        return answers.unexplained();
    }

    private int starts() {
        StartsOneByOne starts = new StartsOneByOne(target);
        Answers answers = new Answers(target, "startIngestionRun");
        ObjectNode valid = target.payloads().windowWithEnd();
        answers.toExcluded(valid, starts::startMalformed);
        answers.toAllowed(valid, starts::start);
        return answers.unexplained();
    }

    /** A name that was taken by what should have been refused would hide all that follows. */
    private JsonNode renamed(JsonNode body) {
        return body instanceof ObjectNode object
                        && object.path("name").asString("").startsWith("kit ")
                ? object.deepCopy().put("name", target.payloads().uniqueName())
                : body;
    }

    private void isUnchanged(Exchange now, ObjectNode created) {
        JsonNode description = now.body().path("description");
        if (!description.isMissingNode() && !description.equals(created.path("description"))) {
            target.note(new Finding("UPDATE-010", "the description of before", "there is " + description, now));
        }
    }

    private static ObjectNode update(ObjectNode created) {
        ObjectNode body =
                JSON.objectNode().put("description", "must not be seen").put("ttlInDays", 41);
        body.putArray("labels").add("core/C7");
        body.putArray("fields")
                .addObject()
                .put("name", created.at("/fields/1/name").asString())
                .putArray("labels")
                .add("core/C7");
        return body;
    }
}
