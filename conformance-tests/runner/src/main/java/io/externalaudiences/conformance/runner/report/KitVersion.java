package io.externalaudiences.conformance.runner.report;

import java.util.Objects;

/** The version of the kit, as its jar says. */
public final class KitVersion {

    private KitVersion() {}

    /** {@code unreleased} where the kit does not run from its jar. */
    public static String current() {
        return Objects.requireNonNullElse(KitVersion.class.getPackage().getImplementationVersion(), "unreleased");
    }
}
