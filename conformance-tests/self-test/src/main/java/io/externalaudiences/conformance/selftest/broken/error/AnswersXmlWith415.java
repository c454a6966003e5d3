package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.Optional;

/** Refuses XML with the status of HTTP and the code of a bad request. */
public final class AnswersXmlWith415 implements Behaviour {
    @Override
    public Optional<Refusal> refuseMediaType(Request request) {
        return Behaviour.super.refuseMediaType(request).map(refusal -> refusal.withStatus(415));
    }
}
