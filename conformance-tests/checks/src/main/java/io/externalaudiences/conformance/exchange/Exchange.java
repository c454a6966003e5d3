package io.externalaudiences.conformance.exchange;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One request with its answer, and what a check may assert of it.
 *
 * @param target the base URL to which it was sent
 * @param call what was asked
 * @param answer what was answered
 * @param took from sending the request until the last byte of the answer
 */
public record Exchange(URI target, Call call, Answer answer, Duration took) {

    private static final Set<Integer> REFUSALS_OF_A_VALUE = Set.of(400, 422);

    /** Whether the target said yes. */
    public boolean isAccepted() {
        return answer.status() / 100 == 2;
    }

    /**
     * When it was answered by the target's own clock, to the second; by ours where the answer has no date that can be
     * read.
     */
    public Instant answeredAt() {
        try {
            return answer.header("Date")
                    .map(date -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)))
                    .orElseGet(Instant::now);
        } catch (DateTimeParseException e) {
            return Instant.now();
        }
    }

    /** Asserts that the status is this one. */
    @CanIgnoreReturnValue
    public Exchange mustBeAnswered(int status) {
        if (answer.status() != status) {
            throw new RequirementBroken("status " + status, "was answered " + seen());
        }
        return this;
    }

    /** Asserts any success; which status it has is judged by the requirement that names one. */
    @CanIgnoreReturnValue
    public Exchange mustBeASuccess() {
        if (!isAccepted()) {
            throw new RequirementBroken("a success (2xx)", "was answered " + seen());
        }
        return this;
    }

    /** Asserts that the status is no success. */
    @CanIgnoreReturnValue
    public Exchange mustNotBeAccepted() {
        if (isAccepted()) {
            throw new RequirementBroken("no 2xx status", "was answered " + seen());
        }
        return this;
    }

    /** Asserts any status below 500, or 503 with the wish to be asked again later. */
    @CanIgnoreReturnValue
    public Exchange mustBeNoFailureOfTheServer() {
        boolean asksToWait =
                answer.status() == 503 && answer.header("Retry-After").isPresent();
        if (answer.status() >= 500 && !asksToWait) {
            throw new RequirementBroken("no 5xx status", "was answered " + seen());
        }
        return this;
    }

    /** Asserts a refusal of any kind: 4xx. */
    @CanIgnoreReturnValue
    public Exchange mustBeRefused() {
        if (answer.status() / 100 != 4) {
            throw new RequirementBroken("a refusal (4xx)", "was answered " + seen());
        }
        return this;
    }

    /** Asserts the refusal of a bad value: 400 or 422. */
    @CanIgnoreReturnValue
    public Exchange mustBeRefusedForItsValue() {
        if (!REFUSALS_OF_A_VALUE.contains(answer.status())) {
            throw new RequirementBroken("a refusal with 400 or 422", "was answered " + seen());
        }
        return this;
    }

    /** Asserts a refusal with the status of one of these codes, and that code in the body. */
    @CanIgnoreReturnValue
    public Exchange mustBeRefusedWith(PlatformCode... expected) {
        for (PlatformCode code : expected) {
            if (answer.status() == code.status() && platformCode().equals(Optional.of(code.code()))) {
                return this;
            }
        }
        String words = String.join(
                ", or ",
                Set.of(expected).stream().map(Object::toString).sorted().toList());
        throw new RequirementBroken(words, "was answered " + seen());
    }

    /** The platform code in the answer, wherever it stands; empty where there is none. */
    public Optional<String> platformCode() {
        return answer.json().flatMap(PlatformCodeFinder::find);
    }

    /**
     * The value at a JSON pointer of the answer's body.
     *
     * @throws RequirementBroken if the body is no JSON
     */
    public Value at(String pointer) {
        return new Value(pointer, body().at(pointer));
    }

    /**
     * The values of the source in {@code operationDetails}, under {@code params} or on the first level: the guide
     * prints both, and CREATE-019 judges which of the two it is.
     *
     * @throws RequirementBroken if the body is no JSON
     */
    public Value sourceOfDetails() {
        Value source = at("/operationDetails/sourceSpec");
        Value nested = source.at("/params");
        return nested.isAbsent() ? source : nested;
    }

    /**
     * The answer's body.
     *
     * @throws RequirementBroken if it is no JSON
     */
    public JsonNode body() {
        return answer.json().orElseThrow(() -> new RequirementBroken("a JSON body", "was answered " + seen()));
    }

    /**
     * The text at a JSON pointer.
     *
     * @throws Blocked for this reason if there is none
     */
    public String textOrBlock(String pointer, String reason) {
        return answer.json()
                .map(body -> body.at(pointer))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .orElseThrow(() -> new Blocked(reason));
    }

    /** The same with what is worth keeping of the answer. */
    public Exchange abridged() {
        return new Exchange(target, call, answer.abridged(), took);
    }

    private String seen() {
        String media = answer.mediaType().isEmpty() ? "" : ", " + answer.mediaType();
        return answer.status()
                + platformCode().map(code -> " with code " + code).orElse("")
                + media;
    }
}
