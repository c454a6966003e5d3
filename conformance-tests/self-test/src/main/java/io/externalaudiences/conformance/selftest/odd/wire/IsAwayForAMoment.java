package io.externalaudiences.conformance.selftest.odd.wire;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers every fiftieth read that it is away, and by the clock when it is back. */
public final class IsAwayForAMoment implements Behaviour {
    private final AtomicInteger reads = new AtomicInteger();

    @Override
    public Answer respond(Request request, Handler server) {
        return request.method().equals("GET") && reads.incrementAndGet() % 50 == 0
                ? Answer.of(503).withHeader("Retry-After", inASecond())
                : Behaviour.super.respond(request, server);
    }

    private static String inASecond() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(1));
    }
}
