package io.externalaudiences.contract.model;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One operation of the contract.
 *
 * @param method the HTTP method, in upper case
 * @param path its path with the parameters in braces, such as {@code /external-audience/{audienceId}}
 * @param item where its path stands
 * @param place where it stands itself
 */
public record Operation(String method, String path, Located item, Located place) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Those of a document, in its order. */
    static Stream<Operation> all(Located document) {
        return document.member("paths")
                .members()
                .flatMap(item -> item.members()
                        .filter(member -> METHODS.contains(member.name()))
                        .map(member ->
                                new Operation(member.name().toUpperCase(Locale.ROOT), item.name(), item, member)));
    }

    /** Its operationId; empty where it has none. */
    public String id() {
        return place.text("operationId");
    }

    /** The statuses that it documents one by one. */
    public Set<Integer> statuses() {
        Set<Integer> statuses = new TreeSet<>();
        place.member("responses")
                .members()
                .map(Located::name)
                .filter(status -> status.matches("\\d{3}"))
                .forEach(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    /** Where the response of a status stands, there or missing. */
    public Located response(int status) {
        return place.member("responses").member(Integer.toString(status));
    }

    /** Whether a path below a target's URL, with or without its query, is one of this operation. */
    public boolean answersAt(String somewhere) {
        return somewhere.replaceFirst("\\?.*", "").matches(path.replaceAll("\\{\\w+}", "[^/]+"));
    }

    /** What tells it apart on the wire: parameters of a path have places there and no names. */
    public String onTheWire() {
        return method + " " + path.replaceAll("\\{[^}]+}", "{}");
    }

    /** As people write it, such as {@code DELETE /external-audience/{audienceId}}. */
    public String words() {
        return method + " " + path;
    }
}
