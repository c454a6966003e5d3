package io.externalaudiences.server.http;

import io.externalaudiences.api.AudiencesApi;
import io.externalaudiences.api.IngestionRunsApi;
import io.externalaudiences.api.OperationsApi;
import io.externalaudiences.server.rehearsal.Fault;
import io.externalaudiences.server.rehearsal.FaultPlan;
import io.externalaudiences.server.rehearsal.MovableClock;
import io.externalaudiences.server.rehearsal.Reset;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a test may do to the server that runs beside it. No part of the contract, and off unless asked for. */
@Controller
@ResponseBody
@ConditionalOnBooleanProperty("external-audiences.test-surface")
class TestSurface {
    static final String FAULTS = "/test-surface/faults";
    static final String CLOCK = "/test-surface/clock";
    static final String RESET = "/test-surface/reset";

    /** The generated methods are called by their operationId. */
    private static final Set<String> OPERATIONS = Stream.of(
                    AudiencesApi.class, OperationsApi.class, IngestionRunsApi.class)
            .flatMap(api -> Arrays.stream(api.getMethods()))
            .filter(method -> method.isAnnotationPresent(RequestMapping.class))
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    private static final int MOST_CALLS = 1000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final FaultPlan faults;
    private final MovableClock clock;
    private final Reset reset;

    TestSurface(FaultPlan faults, MovableClock clock, Reset reset) {
        this.faults = faults;
        this.clock = clock;
        this.reset = reset;
    }

    /** One entry of a fault plan, as it is sent. */
    record PlannedFault(
            @Nullable String operation,
            @Nullable Integer calls,
            @Nullable String errorCode,
            @Nullable Long latencyMillis,
            @Nullable Boolean dropConnection) {}

    /** How the clock is moved, as it is sent: one of the two. */
    record Move(@Nullable Instant set, @Nullable Duration advance) {}

    @PostMapping(FAULTS)
    Map<String, Integer> plan(@RequestBody List<PlannedFault> planned) {
        planned.forEach(TestSurface::check);
        planned.forEach(entry -> faults.add(
                String.valueOf(entry.operation()),
                entry.calls() == null ? 1 : entry.calls(),
                new Fault(latency(entry), entry.errorCode(), Boolean.TRUE.equals(entry.dropConnection()))));
        return left();
    }

    private static void check(PlannedFault entry) {
        if (entry.operation() == null || !OPERATIONS.contains(entry.operation())) {
            throw new RequestRefusal("operation must be one of " + String.join(", ", OPERATIONS) + ".");
        }
        if (entry.calls() != null && (entry.calls() < 1 || entry.calls() > MOST_CALLS)) {
            throw new RequestRefusal("calls must be from 1 to " + MOST_CALLS + ".");
        }
        if (entry.errorCode() != null && PlatformCode.of(entry.errorCode()).isEmpty()) {
            throw new RequestRefusal("errorCode must be a code of the platform, such as 100970-500.");
        }
        if (latency(entry).isNegative() || latency(entry).compareTo(LONGEST) > 0) {
            throw new RequestRefusal("latencyMillis must be from 0 to " + LONGEST.toMillis() + ".");
        }
    }

    private static Duration latency(PlannedFault entry) {
        return Duration.ofMillis(entry.latencyMillis() == null ? 0 : entry.latencyMillis());
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
    Map<String, String> move(@RequestBody Move move) {
        if (Arrays.asList(move.set(), move.advance()).stream()
                        .filter(given -> given != null)
                        .count()
                != 1) {
            throw new RequestRefusal("Either set or advance must be given.");
        }
        try {
            clock.advance(move.advance() == null ? Duration.between(clock.instant(), move.set()) : move.advance());
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
