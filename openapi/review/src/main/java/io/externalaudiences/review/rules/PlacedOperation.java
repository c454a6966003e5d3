package io.externalaudiences.review.rules;

import io.externalaudiences.review.version.ContractVersion;
import io.externalaudiences.review.version.Located;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An operation of one version.
 *
 * @param path its path, such as {@code /external-audience/{audienceId}}
 * @param method its method, such as {@code delete}
 * @param item the place of the path
 * @param place its own place
 */
record PlacedOperation(String path, String method, Located item, Located place) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static List<PlacedOperation> all(ContractVersion version) {
        return version.root()
                .member("paths")
                .members()
                .flatMap(item -> item.members()
                        .filter(member -> METHODS.contains(member.name()))
                        .map(member -> new PlacedOperation(item.name(), member.name(), item, member)))
                .toList();
    }

    String id() {
        return place.text("operationId");
    }

    /** What tells it apart on the wire: parameters of a path have places there and no names. */
    String onTheWire() {
        return method + " " + path.replaceAll("\\{[^}]+}", "{}");
    }

    /** As people write it. */
    String words() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
