package io.externalaudiences.conformance.selftest.minimal.audience;

/**
 * Where a resource lives; nothing is seen from another scope.
 *
 * @param org the id of the organisation
 * @param sandbox the name of the sandbox
 */
public record Scope(String org, String sandbox) {
    /** Where the callers of the demonstration are at home. */
    public static final Scope DEMO = new Scope("C0FFEE0123456789ABCDEF01@ExampleOrg", "prod");
}
