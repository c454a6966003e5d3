package io.externalaudiences.server.http;

import io.externalaudiences.server.rehearsal.FaultPlan;
import io.externalaudiences.server.rehearsal.MovableClock;
import io.externalaudiences.server.rehearsal.Reset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What a test may do to the server that runs beside it. No part of the contract, off unless asked for, and guarded by
 * {@link TestSurfaceGuard}.
 */
@Controller
@ResponseBody
@ConditionalOnBooleanProperty("external-audiences.test-surface")
class TestSurface {
    static final String FAULTS = "/test-surface/faults";
    static final String CLOCK = "/test-surface/clock";
    static final String RESET = "/test-surface/reset";

    private final TestSurfaceBodies bodies = new TestSurfaceBodies();
    private final FaultPlan faults;
    private final MovableClock clock;
    private final Reset reset;

    TestSurface(FaultPlan faults, MovableClock clock, Reset reset) {
        this.faults = faults;
        this.clock = clock;
        this.reset = reset;
    }

    @PostMapping(FAULTS)
    Map<String, Integer> plan(@RequestBody(required = false) byte[] body) {
        if (!faults.add(bodies.faults(body))) {
            throw new RequestRefusal("The plan would hold more than " + FaultPlan.MOST_CALLS + " calls.");
        }
        return left();
    }

    @GetMapping(FAULTS)
    Map<String, Integer> left() {
        return new TreeMap<>(faults.left());
    }

    @DeleteMapping(FAULTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void letEverythingGoWell() {
        faults.clear();
    }

    @GetMapping(CLOCK)
    Map<String, String> now() {
        return Map.of("now", clock.instant().toString());
    }

    @PostMapping(CLOCK)
    Map<String, String> move(@RequestBody(required = false) byte[] body) {
        try {
            clock.advance(bodies.move(body, clock.instant()));
        } catch (IllegalArgumentException e) {
            throw new RequestRefusal("The clock goes forward only, by a thousand years at the most; a reset shows the"
                    + " real time again.");
        }
        return now();
    }

    @PostMapping(RESET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset() {
        faults.clear();
        clock.reset();
        reset.everything();
    }
}
