package io.externalaudiences.conformance.selftest.minimal.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not served.
 *
 * @param status the HTTP status
 * @param errorCode the platform error code; null where the guide's table has none
 * @param message the constant message of the table
 * @param title what the code stands for
 * @param detail a sentence about this request
 * @param violations where the body is wrong; empty when it is not about the body
 */
public record Refusal(
        int status,
        @Nullable String errorCode,
        String message,
        String title,
        String detail,
        List<Violation> violations) {

    /** Copies the list, so that a refusal never changes. */
    public Refusal {
        violations = List.copyOf(violations);
    }

    /** One rule, not yet judged. */
    @FunctionalInterface
    public interface Rule {
        /** Why the request is refused; empty when this rule has nothing against it. */
        Optional<Refusal> judge();
    }

    /** A refusal with a code of the table and no violations. */
    public static Refusal of(PlatformCode code, String detail) {
        return new Refusal(code.status(), code.code(), code.message(), code.title(), detail, List.of());
    }

    /** What the first rule says that refuses; the rules after it are not asked. */
    public static Optional<Refusal> first(Rule... rules) {
        return Arrays.stream(rules).map(Rule::judge).flatMap(Optional::stream).findFirst();
    }

    /** The same refusal with another status, although the code says otherwise. */
    public Refusal withStatus(int newStatus) {
        return new Refusal(newStatus, errorCode, message, title, detail, violations);
    }

    /** The same refusal with the code, the status and the message of another entry of the table. */
    public Refusal withCode(PlatformCode code) {
        return new Refusal(code.status(), code.code(), code.message(), code.title(), detail, violations);
    }
}
