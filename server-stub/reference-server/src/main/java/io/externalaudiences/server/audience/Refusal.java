package io.externalaudiences.server.audience;

import java.util.List;

/** A request that the domain does not carry out. Nothing has been changed by it. */
public final class Refusal extends RuntimeException {
    private final Reason reason;
    private final List<Violation> violations;

    private Refusal(Reason reason, String detail, List<Violation> violations) {
        super(detail);
        this.reason = reason;
        this.violations = List.copyOf(violations);
    }

    /** What is asked for does not exist in this sandbox. */
    public static Refusal notFound(String what) {
        return new Refusal(Reason.NOT_FOUND, "There is no such " + what + " in this sandbox.", List.of());
    }

    /** An audience of this name or customAudienceId is alive or being created. */
    public static Refusal duplicate(String property) {
        return new Refusal(
                Reason.DUPLICATE,
                "An audience with this " + property + " exists in the sandbox, or is being created.",
                List.of(new Violation("/" + property, "is that of another audience")));
    }

    /** The request is not well-formed, in a way that its schema cannot say. */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(Reason.INVALID, sentence(violations.get(0)), violations);
    }

    /** The request has the right shape, but what it asks for makes no sense. */
    public static Refusal meaningless(List<Violation> violations) {
        return new Refusal(Reason.MEANINGLESS, sentence(violations.get(0)), violations);
    }

    private static String sentence(Violation violation) {
        return violation.pointer() + " " + violation.reason() + ".";
    }

    /** A run of the audience has not yet ended. */
    public static Refusal runInProgress() {
        return new Refusal(
                Reason.RUN_IN_PROGRESS,
                "A run of this audience is in progress; start another when it has ended.",
                List.of());
    }

    /** Which of the refusals this is. */
    public Reason reason() {
        return reason;
    }

    /** The places of the request that are wrong; empty where it is not about a place. */
    public List<Violation> violations() {
        return violations;
    }

    /** What the domain refuses. */
    public enum Reason {
        NOT_FOUND,
        DUPLICATE,
        INVALID,
        MEANINGLESS,
        RUN_IN_PROGRESS
    }
}
