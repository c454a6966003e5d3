package io.externalaudiences.server.audience;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The namespaces that identities can have: the standard ones, and those that were configured. */
public final class IdentityNamespaces {
    private static final List<String> STANDARD = List.of(
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

    private final Map<String, String> canonicalByLowerCase = new TreeMap<>();

    /**
     * The standard namespaces and these.
     *
     * @param further names beyond the standard set, in canonical case
     */
    public IdentityNamespaces(Collection<String> further) {
        STANDARD.forEach(this::add);
        further.forEach(this::add);
    }

    private void add(String name) {
        canonicalByLowerCase.put(name.toLowerCase(Locale.ROOT), name);
    }

    /** The namespace of this name in canonical case, matched without regard to case; empty where there is none. */
    public Optional<String> canonical(String name) {
        return Optional.ofNullable(canonicalByLowerCase.get(name.toLowerCase(Locale.ROOT)));
    }
}
