package io.externalaudiences.conformance.outcome;

/** The target did something else than its requirement says. */
public final class RequirementBroken extends AssertionError {

    private final String expected;
    private final String actual;

    /**
     * @param expected what the requirement asks for, in words
     * @param actual what the target did, in words
     */
    public RequirementBroken(String expected, String actual) {
        super("expected " + expected + ", but " + actual);
        this.expected = expected;
        this.actual = actual;
    }

    public String expected() {
        return expected;
    }

    public String actual() {
        return actual;
    }
}
