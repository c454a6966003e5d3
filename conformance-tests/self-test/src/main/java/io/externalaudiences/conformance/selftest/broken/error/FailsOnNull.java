package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Fails where the body is null. */
public final class FailsOnNull implements Behaviour {
    @Override
    public Answer respond(Request request, Handler server) {
        boolean isNull = Arrays.equals(request.body(), "null".getBytes(StandardCharsets.UTF_8));
        return isNull
                ? refused(PlatformCode.INTERNAL.because("Something went wrong."), requestId(request))
                : Behaviour.super.respond(request, server);
    }
}
