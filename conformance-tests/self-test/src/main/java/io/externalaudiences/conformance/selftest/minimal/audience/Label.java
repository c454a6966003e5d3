package io.externalaudiences.conformance.selftest.minimal.audience;

import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Access control labels: {@code core/C2}, {@code custom/deep}. */
public final class Label {
    private static final Pattern SHAPE = Pattern.compile("core/[A-Za-z0-9]+|custom/[A-Za-z0-9_.-]+");
    private static final Set<String> CORE_NAMES = Set.of(
            "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "I1", "I2", "S1", "S2", "PSPD",
            "RHD");

    private Label() {}

    /** Why a list of labels is refused; empty when it is absent or every label is known. */
    public static Optional<Refusal> refuse(Property labels) {
        if (labels.isAbsent()) {
            return Optional.empty();
        }
        List<Property> elements = labels.elements();
        return Refusal.first(
                () -> labels.malformedIf(!labels.value().isArray(), "must be an array of labels"),
                () -> firstRefused(elements, Label::refuseShape),
                () -> firstRefused(elements, Label::refuseUnknownCore));
    }

    private static Optional<Refusal> firstRefused(List<Property> labels, Function<Property, Optional<Refusal>> rule) {
        return labels.stream().map(rule).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refusal> refuseShape(Property label) {
        return label.malformedIf(
                !SHAPE.matcher(label.textOr("")).matches(), "must be a label such as core/C2 or custom/deep");
    }

    private static Optional<Refusal> refuseUnknownCore(Property label) {
        String text = label.textOr("");
        boolean unknown = text.startsWith("core/") && !CORE_NAMES.contains(text.substring("core/".length()));
        return label.meaninglessIf(unknown, "names no label that exists");
    }
}
