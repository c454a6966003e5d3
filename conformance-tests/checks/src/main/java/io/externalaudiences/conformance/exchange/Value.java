package io.externalaudiences.conformance.exchange;

import static io.externalaudiences.conformance.outcome.Blocked.blockedIf;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.externalaudiences.conformance.outcome.RequirementBroken;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A value of an answer, and what a check may assert of it.
 *
 * @param pointer where in the body it stands
 * @param node the value; a missing node where there is none
 */
public record Value(String pointer, JsonNode node) {

    /** In the year 5138; what is larger is in milliseconds. */
    private static final long LAST_SECOND = 100_000_000_000L;

    /** Whether there is nothing, or null. */
    public boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    /** Asserts that it is there and not null. */
    @CanIgnoreReturnValue
    public Value mustBePresent() {
        if (isAbsent()) {
            throw broken("a value");
        }
        return this;
    }

    /** Asserts a string that is not empty. */
    @CanIgnoreReturnValue
    public Value mustBeText() {
        if (!node.isString() || node.asString().isEmpty()) {
            throw broken("a string");
        }
        return this;
    }

    /** Asserts an integer. */
    @CanIgnoreReturnValue
    public Value mustBeInteger() {
        if (!node.isIntegralNumber()) {
            throw broken("an integer");
        }
        return this;
    }

    /** Asserts a moment in whole seconds since the epoch. */
    @CanIgnoreReturnValue
    public Value mustBeEpochSecond() {
        if (!mustBeInteger().isSmallEnoughForSeconds()) {
            throw broken("seconds since the epoch");
        }
        return this;
    }

    /** A moment in seconds; blocks the check where it has another form, for that is judged by another requirement. */
    public long epochSecond() {
        blockedIf(
                !node.isIntegralNumber() || !isSmallEnoughForSeconds(),
                "there are no whole seconds since the epoch at " + pointer);
        return node.asLong();
    }

    /** Asserts true or false. */
    @CanIgnoreReturnValue
    public Value mustBeBoolean() {
        if (!node.isBoolean()) {
            throw broken("true or false");
        }
        return this;
    }

    /** Asserts an array. */
    @CanIgnoreReturnValue
    public Value mustBeArray() {
        if (!node.isArray()) {
            throw broken("an array");
        }
        return this;
    }

    /** Asserts one of several texts. */
    @CanIgnoreReturnValue
    public Value mustBeOneOf(Collection<String> expected) {
        if (!node.isString() || !expected.contains(node.asString())) {
            throw broken("one of " + String.join(", ", expected));
        }
        return this;
    }

    /** Asserts that it says the same as the expected value does (see {@link Sameness}). */
    @CanIgnoreReturnValue
    public Value mustBeSameAs(JsonNode expected) {
        if (!isSameAs(expected)) {
            throw broken(expected.isMissingNode() ? "nothing" : expected.toString());
        }
        return this;
    }

    /** Whether it says the same as another value does (see {@link Sameness}). */
    public boolean isSameAs(JsonNode other) {
        return Sameness.of(other, node);
    }

    /** The entry of this list that has this name, wherever it stands; nothing where there is none. */
    public Value entry(String name) {
        for (int index = 0; index < node.size(); index++) {
            if (node.path(index).path("name").asString("").equals(name)) {
                return new Value(pointer + "/" + index, node.path(index));
            }
        }
        return new Value(pointer + "/" + name, MissingNode.getInstance());
    }

    /** What stands at a JSON pointer below it. */
    public Value at(String below) {
        return new Value(pointer + below, node.at(below));
    }

    /** As text: the string itself, or the JSON of anything else. */
    public String text() {
        return node.isString() ? node.asString() : node.toString();
    }

    private boolean isSmallEnoughForSeconds() {
        return node.canConvertToLong() && node.asLong() <= LAST_SECOND;
    }

    private RequirementBroken broken(String expected) {
        return new RequirementBroken(
                expected + " at " + pointer, node.isMissingNode() ? "there is nothing" : "there is " + node);
    }
}
