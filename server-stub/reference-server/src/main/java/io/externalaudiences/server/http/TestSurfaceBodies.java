package io.externalaudiences.server.http;

import io.externalaudiences.api.AudiencesApi;
import io.externalaudiences.api.IngestionRunsApi;
import io.externalaudiences.api.OperationsApi;
import io.externalaudiences.server.rehearsal.Fault;
import io.externalaudiences.server.rehearsal.PlannedFault;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;

/** Reads what is sent to the test surface, and names what cannot be meant with its place. */
final class TestSurfaceBodies {
    /** The generated methods are called by their operationId. */
    private static final Set<String> OPERATIONS = Stream.of(
                    AudiencesApi.class, OperationsApi.class, IngestionRunsApi.class)
            .flatMap(api -> Arrays.stream(api.getMethods()))
            .filter(method -> method.isAnnotationPresent(RequestMapping.class))
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Set<String> OF_A_FAULT =
            new TreeSet<>(Set.of("operation", "calls", "errorCode", "latencyMillis", "dropConnection"));
    private static final Set<String> OF_A_MOVE = new TreeSet<>(Set.of("set", "advance"));
    private static final int MOST_ENTRIES = 100;
    private static final int MOST_CALLS = 1000;
    private static final int LONGEST = 60_000;

    private final StrictJson json = new StrictJson();

    /**
     * The entries of a fault plan.
     *
     * @throws RequestRefusal naming the first thing that cannot be meant
     */
    List<PlannedFault> faults(byte[] body) {
        JsonNode sent = json.read(body);
        if (!sent.isArray() || sent.size() > MOST_ENTRIES) {
            throw new RequestRefusal("The body must be a list of at most " + MOST_ENTRIES + " faults.");
        }
        List<PlannedFault> faults = new ArrayList<>();
        for (int index = 0; index < sent.size(); index++) {
            faults.add(fault(sent.get(index), "[" + index + "]"));
        }
        return faults;
    }

    private static PlannedFault fault(JsonNode entry, String place) {
        requireObject(entry, place, OF_A_FAULT);
        String operation = text(entry, "operation", place);
        if (operation == null || !OPERATIONS.contains(operation)) {
            throw new RequestRefusal(place + ".operation must be one of " + String.join(", ", OPERATIONS) + ".");
        }
        String errorCode = text(entry, "errorCode", place);
        if (errorCode != null && PlatformCode.of(errorCode).isEmpty()) {
            throw new RequestRefusal(place + ".errorCode must be a code of the platform, such as 100970-500.");
        }
        JsonNode drops = entry.path("dropConnection");
        if (!drops.isMissingNode() && !drops.isNull() && !drops.isBoolean()) {
            throw new RequestRefusal(place + ".dropConnection must be true or false.");
        }
        int calls = number(entry, "calls", 1, MOST_CALLS, 1, place);
        Duration latency = Duration.ofMillis(number(entry, "latencyMillis", 0, LONGEST, 0, place));
        return new PlannedFault(operation, calls, new Fault(latency, errorCode, drops.asBoolean(false)));
    }

    /**
     * By how much the clock is put forward.
     *
     * @param now what it shows
     * @throws RequestRefusal naming the first thing that cannot be meant
     */
    Duration move(byte[] body, Instant now) {
        JsonNode sent = json.read(body);
        requireObject(sent, "The body", OF_A_MOVE);
        Instant set = time(sent, "set", Instant::parse, "a time such as 2030-01-01T00:00:00Z");
        Duration advance = time(sent, "advance", Duration::parse, "a duration such as P31D or PT1H");
        if ((set == null) == (advance == null)) {
            throw new RequestRefusal("Either set or advance must be given.");
        }
        return advance == null ? Duration.between(now, set) : advance;
    }

    private static <T> @Nullable T time(JsonNode sent, String name, Function<String, T> parser, String what) {
        JsonNode value = sent.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            if (value.isString()) {
                return parser.apply(value.asString());
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        throw new RequestRefusal(name + " must be " + what + ".");
    }

    private static void requireObject(JsonNode sent, String place, Set<String> names) {
        if (!sent.isObject()) {
            throw new RequestRefusal(place + " must be an object.");
        }
        for (String name : sent.propertyNames()) {
            if (!names.contains(name)) {
                throw new RequestRefusal(place + " has a property beside " + String.join(", ", names) + ".");
            }
        }
    }

    private static @Nullable String text(JsonNode entry, String name, String place) {
        JsonNode value = entry.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new RequestRefusal(place + "." + name + " must be a text.");
        }
        return value.asString();
    }

    private static int number(JsonNode entry, String name, int least, int most, int usual, String place) {
        JsonNode value = entry.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return usual;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            throw new RequestRefusal(
                    place + "." + name + " must be a whole number from " + least + " to " + most + ".");
        }
        return value.intValue();
    }
}
