package io.externalaudiences.conformance.selftest.broken.error;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.UUID;
import java.util.regex.Pattern;

/** Fails where the id of an audience or of a run is no UUID. */
public final class FailsOnOddIds implements Behaviour {
    private static final String UUID = "[0-9a-fA-F-]{36}";
    private static final Pattern ODD_ID =
            Pattern.compile(".*/external-audience/(?!" + UUID + "(/|$))[^/]+(/runs)?|.*/runs/(?!" + UUID + "$)[^/]+");

    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = Behaviour.super.respond(request, server);
        boolean odd = answer.status() == 404 && ODD_ID.matcher(request.path()).matches();
        return odd ? refused(PlatformCode.INTERNAL.because("Something went wrong."), requestId(request)) : answer;
    }
}
