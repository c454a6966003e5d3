package io.externalaudiences.conformance.selftest.broken.operation;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.util.regex.Pattern;

/** Refuses the id of an operation that is no UUID as something that cannot be processed. */
public final class AnswersOddOperationIdWith422 implements Behaviour {
    private static final Pattern ODD_ID = Pattern.compile(".*/operations/(?![0-9a-fA-F-]{36}$).*");

    @Override
    public Answer respond(Request request, Handler server) {
        Answer answer = Behaviour.super.respond(request, server);
        boolean odd = answer.status() == 404 && ODD_ID.matcher(request.path()).matches();
        return odd ? refused(PlatformCode.UNPROCESSABLE.because("The id is no UUID."), requestId(request)) : answer;
    }
}
