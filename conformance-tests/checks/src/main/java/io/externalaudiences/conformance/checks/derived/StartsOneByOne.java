package io.externalaudiences.conformance.checks.derived;

import io.externalaudiences.conformance.dsl.Audience;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import tools.jackson.databind.JsonNode;

/** Starts runs that never meet: one that goes on would have the next refused for another reason than its body. */
final class StartsOneByOne {

    private final Target target;
    private Audience audience;

    StartsOneByOne(Target target) {
        this.target = target;
        this.audience = target.audiences().created();
    }

    /** Starts a run of an audience that has none. */
    Exchange start(JsonNode body) {
        return alone(target.runs().tryStart(audience, body));
    }

    /** The same by a body that is wrong on purpose. */
    Exchange startMalformed(JsonNode body) {
        return alone(target.runs().tryMalformedStart(audience, body));
    }

    private Exchange alone(Exchange answer) {
        if (answer.isAccepted()) {
            audience = target.audiences().created();
        }
        return answer;
    }
}
