package io.externalaudiences.conformance.checks.create;

import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a target does with a create where the guide is silent: recorded, and held against nobody. */
final class OpenCreateChecks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Target target;

    OpenCreateChecks(Target target) {
        this.target = target;
    }

    @Check("CREATE-041")
    void anUnknownLabelIsRefused() {
        for (String label : List.of("core/C13", "deep")) {
            ObjectNode body = target.payloads().audience();
            body.putArray("labels").add(label);
            target.audiences().tryMalformedCreate(body).mustBeRefusedForItsValue();
        }
    }

    @Check("CREATE-042")
    void defaultsAreShown() {
        Exchange accepted =
                target.audiences().accepted(target.payloads().audience().without(List.of("audienceType")));

        accepted.at("/operationDetails/audienceType").mustBeSameAs(JSON.stringNode("people"));
        accepted.at("/operationDetails/namespace").mustBeSameAs(JSON.stringNode("CustomerAudienceUpload"));
    }

    @Check("CREATE-043")
    void unknownPropertiesAreIgnored() {
        ObjectNode body = target.payloads().audience().put("favouriteColour", "green");

        Exchange accepted = target.audiences().tryValidCreate(body).mustBeASuccess();
        if (!accepted.at("/operationDetails/favouriteColour").node().isMissingNode()) {
            throw new RequirementBroken("an unknown property not to be repeated", "it is");
        }
    }

    @Check("CREATE-044")
    void optionalValuesAreRepeated() {
        ObjectNode body = target.payloads().audience().put("namespace", "CustomerAudienceUpload");
        body.put("customAudienceId", target.payloads().uniqueName())
                .putArray("tags")
                .add("kit");

        Exchange accepted = target.audiences().accepted(body);

        for (String property : List.of("customAudienceId", "namespace", "tags")) {
            accepted.at("/operationDetails/" + property).mustBeSameAs(body.path(property));
        }
    }

    @Check("CREATE-045")
    void theNameAloneMakesADuplicate() {
        ObjectNode body = target.payloads().audience();
        target.audiences()
                .created(body.deepCopy()
                        .put("customAudienceId", target.payloads().uniqueName()));

        body.put("customAudienceId", target.payloads().uniqueName());
        target.audiences().tryCreate(body).mustBeRefusedWith(PlatformCode.DUPLICATE_RESOURCE);
    }

    @Check("CREATE-046")
    void aPathWithASpaceIsRefused() {
        ObjectNode body = target.payloads().audience();
        ((ObjectNode) body.at("/sourceSpec/params")).put("path", "people/all of them.csv");

        target.audiences().tryMalformedCreate(body).mustBeRefusedForItsValue();
    }

    @Check("CREATE-047")
    void oddDigitsAreRefused() {
        for (String odd : List.of("040", " 40 ")) {
            target.audiences()
                    .tryMalformedCreate(target.payloads().audience().put("ttlInDays", odd))
                    .mustBeRefusedForItsValue();
        }
    }

    @Check("CREATE-048")
    void aFlatSourceIsRefused() {
        ObjectNode body = target.payloads().audience();
        body.set("sourceSpec", body.at("/sourceSpec/params"));

        target.audiences().tryMalformedCreate(body).mustBeRefusedForItsValue();
    }

    @Check("CREATE-051")
    void theDefaultTimeToLiveIsShown() {
        target.audiences()
                .accepted(target.payloads().audience().without(List.of("ttlInDays")))
                .at("/operationDetails/ttlInDays")
                .mustBePresent();
    }
}
