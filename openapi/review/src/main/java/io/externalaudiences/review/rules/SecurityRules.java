package io.externalaudiences.review.rules;

import static java.util.stream.Collectors.toSet;

import io.externalaudiences.contract.model.Located;
import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.version.ContractVersion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What changes when the credentials that an operation demands do.
 *
 * <p>An operation lists alternatives, and each is a set of credentials. Who sends one of them is let in, and may send
 * more than it takes.
 */
final class SecurityRules {

    private SecurityRules() {}

    static void compare(Scope scope, Pair operation) {
        List<Set<String>> before = alternatives(scope.before(), operation.before());
        List<Set<String>> after = alternatives(scope.after(), operation.after());
        Set<Breaks> breaks = EnumSet.noneOf(Breaks.class);
        if (!isEnough(before, after)) {
            breaks.add(Breaks.CALLERS);
        }
        if (!isEnough(after, before)) {
            breaks.add(Breaks.SERVERS);
        }
        if (!breaks.isEmpty()) {
            scope.note(
                    "security",
                    operation.member("security").spot().isThere()
                            ? operation.member("security").spot()
                            : scope.after().document().root().member("security"),
                    "credentials were " + before + " and are " + after,
                    breaks.contains(Breaks.CALLERS)
                            ? "callers are refused with what they send today"
                            : "servers of the earlier version demand more",
                    breaks);
        }
    }

    /** Whether callers with any of these are let in by one of those. */
    private static boolean isEnough(List<Set<String>> sent, List<Set<String>> demanded) {
        return sent.stream().allMatch(credentials -> demanded.stream().anyMatch(credentials::containsAll));
    }

    private static List<Set<String>> alternatives(ContractVersion version, Located operation) {
        Located own = operation.member("security");
        Located security = own.isThere() ? own : version.document().root().member("security");
        List<Set<String>> alternatives = security.elements()
                .map(alternative -> alternative
                        .members()
                        .map(scheme -> credential(version, scheme))
                        .collect(toSet()))
                .toList();
        return alternatives.isEmpty() ? List.of(Set.of()) : alternatives;
    }

    /** A credential by what it is on the wire, for its name is the document's own affair. */
    private static String credential(ContractVersion version, Located named) {
        Located scheme = version.document()
                .follow(version.document()
                        .root()
                        .member("components")
                        .member("securitySchemes")
                        .member(named.name()));
        return String.join(
                        " ",
                        scheme.text("type"),
                        scheme.text("scheme"),
                        scheme.text("in"),
                        scheme.text("name"),
                        named.node().isEmpty() ? "" : named.node().toString())
                .strip()
                .replaceAll(" +", " ");
    }
}
