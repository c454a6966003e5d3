package io.externalaudiences.conformance.selftest.minimal.audience;

import java.util.List;
import java.util.Optional;

/** The identity namespaces that exist, in their canonical case. */
public final class IdentityNamespace {
    private static final List<String> CANONICAL = List.of(
            "ECID",
            "CORE",
            "AdCloud",
            "Email",
            "Email_LC_SHA256",
            "Phone",
            "Phone_SHA256",
            "AAID",
            "IDFA",
            "GAID",
            "WAID",
            "TNTID");

    private IdentityNamespace() {}

    /** The canonical case of a namespace written in any case; empty when there is no such namespace. */
    public static Optional<String> canonical(String namespace) {
        return CANONICAL.stream().filter(namespace::equalsIgnoreCase).findFirst();
    }
}
