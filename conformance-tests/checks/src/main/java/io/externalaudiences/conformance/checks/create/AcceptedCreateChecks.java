package io.externalaudiences.conformance.checks.create;

import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.Value;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a target accepts when an audience is created, and what it answers. */
final class AcceptedCreateChecks {

    private static final List<String> REPEATED =
            List.of("name", "description", "fields", "ttlInDays", "labels", "audienceType", "originName");

    private final Target target;

    AcceptedCreateChecks(Target target) {
        this.target = target;
    }

    @Check("CREATE-001")
    void aValidRequestIsAccepted() {
        target.audiences().tryValidCreate(target.payloads().audience()).mustBeAnswered(202);
    }

    @Check("CREATE-002")
    void theSampleOfTheGuideIsAccepted() {
        accepts(target.payloads().guideSample());
    }

    @Check("CREATE-003")
    void theAnswerNamesTheOperation() {
        accepted(target.payloads().audience()).at("/operationId").mustBeText();
    }

    @Check("CREATE-004")
    void theDetailsRepeatWhatWasSent() {
        ObjectNode sent = target.payloads().audience();

        Exchange accepted = accepted(sent);

        for (String property : REPEATED) {
            accepted.at("/operationDetails/" + property).mustBeSameAs(sent.path(property));
        }
        accepted.sourceOfDetails().mustBeSameAs(parameters(sent));
    }

    @Check("CREATE-005")
    void timeToLiveIsAnsweredAsAnInteger() {
        accepted(target.payloads().audience()).at("/operationDetails/ttlInDays").mustBeInteger();
    }

    @Check("CREATE-006")
    void timeToLiveMayBeSentAsAString() {
        ObjectNode sent = target.payloads().audience().put("ttlInDays", "40");

        accepted(sent).at("/operationDetails/ttlInDays").mustBeSameAs(sent.path("ttlInDays"));
    }

    @Check("CREATE-007")
    void timeToLiveIsAcceptedAtBothEnds() {
        for (int days : List.of(1, 90)) {
            accepts(target.payloads().audience().put("ttlInDays", days));
            accepts(target.payloads().audience().put("ttlInDays", Integer.toString(days)));
        }
    }

    @Check("CREATE-009")
    void withoutTimeToLiveItIsThirtyDays() {
        ObjectNode sent = target.payloads().audience().without(List.of("ttlInDays"));

        Value shown = target.audiences().tryValidCreate(sent).mustBeASuccess().at("/operationDetails/ttlInDays");
        if (!shown.isAbsent()) {
            shown.mustBeSameAs(sent.numberNode(30));
        }
    }

    @Check("CREATE-019")
    void theSourceIsAnsweredUnderParams() {
        for (ObjectNode sent : target.payloads().fileAndFolder()) {
            JsonNode path = parameters(sent).path("path");
            accepted(sent).at("/operationDetails/sourceSpec/params/path").mustBeSameAs(path);
        }
    }

    @Check("CREATE-021")
    void filesAndFoldersAreAccepted() {
        target.payloads().fileAndFolder().forEach(this::accepts);
    }

    @Check("CREATE-026")
    void theSevenFieldTypesAreAccepted() {
        ObjectNode sent = target.payloads().audience();
        for (String type : List.of("string", "number", "long", "integer", "date", "datetime", "boolean")) {
            sent.withArray("fields").addObject().put("name", "a_" + type).put("type", type);
        }
        accepts(sent);
    }

    @Check("CREATE-029")
    void aNamespaceIsAnsweredInItsCanonicalCase() {
        ObjectNode sent = target.payloads().audience();
        ObjectNode identity = ((ObjectNode) sent.at("/fields/0")).put("identityNs", "email");

        target.audiences()
                .tryValidCreate(sent)
                .mustBeASuccess()
                .at("/operationDetails/fields")
                .entry(identity.path("name").asString())
                .at("/identityNs")
                .mustBeOneOf(List.of("Email"));
    }

    @Check("CREATE-037")
    void whatIsOptionalMayBeLeftOut() {
        ObjectNode sent = target.payloads().audience().without(List.of("description", "customAudienceId"));
        parameters(sent).remove(List.of("sourceType", "cloudType"));
        sent.path("fields").forEach(field -> ((ObjectNode) field).remove("labels"));
        accepts(sent);
    }

    private void accepts(ObjectNode body) {
        target.audiences().tryValidCreate(body).mustBeASuccess();
    }

    /** The answer to a body that has to be accepted for anything else to be looked at. */
    private Exchange accepted(ObjectNode body) {
        return target.audiences().accepted(body);
    }

    private static ObjectNode parameters(ObjectNode body) {
        return (ObjectNode) body.at("/sourceSpec/params");
    }
}
