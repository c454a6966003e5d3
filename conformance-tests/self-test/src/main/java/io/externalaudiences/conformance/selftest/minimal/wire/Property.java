package io.externalaudiences.conformance.selftest.minimal.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a request body and what stands there, if anything.
 *
 * @param pointer a JSON pointer into the body; empty for the body itself
 * @param value what stands there; a missing node when nothing does
 */
public record Property(String pointer, JsonNode value) {

    /** A whole body. */
    public static Property body(JsonNode value) {
        return new Property("", value);
    }

    /** A member of this object; absent when there is none or this is no object. */
    public Property member(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return new Property(pointer + "/" + escaped, value.path(name));
    }

    /** The elements of this array in their order; none when this is no array. */
    public List<Property> elements() {
        if (!value.isArray()) {
            return List.of();
        }
        return IntStream.range(0, value.size())
                .mapToObj(index -> new Property(pointer + "/" + index, value.path(index)))
                .toList();
    }

    /** The members of this object in their order; none when this is no object. */
    public List<Property> members() {
        return names().stream().map(this::member).toList();
    }

    /** The names of the members of this object; none when this is no object. */
    public List<String> names() {
        return value.isObject() ? List.copyOf(value.propertyNames()) : List.of();
    }

    /** Whether nothing stands here; null counts as nothing. */
    public boolean isAbsent() {
        return value.isMissingNode() || value.isNull();
    }

    /** Whether a string with at least one character stands here. */
    public boolean isText() {
        return value.isString() && !value.stringValue().isEmpty();
    }

    /** Whether nothing stands here, or exactly one of these strings. */
    public boolean isAbsentOrOneOf(List<String> allowed) {
        return isAbsent() || isOneOf(allowed);
    }

    /** Whether exactly one of these strings stands here. */
    public boolean isOneOf(List<String> allowed) {
        return value.isString() && allowed.contains(value.stringValue());
    }

    /** The string here; null when something else or nothing stands here. */
    public @Nullable String text() {
        return value.isString() ? value.stringValue() : null;
    }

    /** The string here, or another one when something else or nothing stands here. */
    public String textOr(String fallback) {
        return value.isString() ? value.stringValue() : fallback;
    }

    /** The strings of the array here; none when this is no array, and without its elements of other types. */
    public List<String> texts() {
        return elements().stream()
                .filter(element -> element.value.isString())
                .map(element -> element.value.stringValue())
                .toList();
    }

    /** A refusal of the shape or range of this property, 400, when something is wrong with it. */
    public Optional<Refusal> malformedIf(boolean wrong, String reason) {
        return refusedIf(wrong, PlatformCode.BAD_REQUEST, reason);
    }

    /** A refusal of the meaning of this property, 422, when something is wrong with it. */
    public Optional<Refusal> meaninglessIf(boolean wrong, String reason) {
        return refusedIf(wrong, PlatformCode.UNPROCESSABLE, reason);
    }

    private Optional<Refusal> refusedIf(boolean wrong, PlatformCode code, String reason) {
        if (!wrong) {
            return Optional.empty();
        }
        String detail = pointer.isEmpty() ? "The body " + reason + "." : pointer + " " + reason + ".";
        return Optional.of(new Refusal(
                code.status(),
                code.code(),
                code.message(),
                code.title(),
                detail,
                List.of(new Violation(pointer, reason))));
    }
}
