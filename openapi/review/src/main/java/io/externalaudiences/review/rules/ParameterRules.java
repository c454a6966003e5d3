package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Located;
import io.externalaudiences.contract.model.Operation;
import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.version.ContractVersion;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What changes when what an operation takes beside its body does. */
final class ParameterRules {

    private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> KNOWN = Set.of("name", "in", "required", "schema");

    private final Scope scope;

    ParameterRules(Scope scope) {
        this.scope = scope;
    }

    void compare(OperationPair operations) {
        Map<String, Located> before = parameters(scope.before(), operations.before());
        Map<String, Located> after = parameters(scope.after(), operations.after());
        before.forEach((key, parameter) -> {
            if (!after.containsKey(key)) {
                removed(scope, "parameter", parameter, "the " + named(parameter), parameter.says("required"));
            }
        });
        after.forEach((key, parameter) -> {
            Located earlier = before.get(key);
            if (earlier == null) {
                added(scope, "parameter", parameter, "the " + named(parameter), parameter.says("required"));
            } else {
                kept(new Pair(earlier, parameter));
            }
        });
    }

    /** Something that callers may send is new. */
    static void added(Scope scope, String kind, Located place, String thing, boolean required) {
        if (required) {
            scope.note(
                    kind + "-added",
                    place,
                    thing + " is new and required",
                    "callers do not send it, their code does not pass it, and servers of the earlier version do not know it",
                    EnumSet.of(Breaks.CALLERS, Breaks.SERVERS, Breaks.SOURCE));
        } else {
            scope.note(
                    kind + "-added",
                    place,
                    thing + " is new",
                    "servers of the earlier version do not know it",
                    EnumSet.of(Breaks.SERVERS));
        }
    }

    /** Something that callers may send is gone. */
    static void removed(Scope scope, String kind, Located place, String thing, boolean required) {
        Set<Breaks> breaks = EnumSet.of(Breaks.CALLERS, Breaks.SOURCE);
        String why = "what callers send with it has no effect any more, and code that passes it no longer compiles";
        if (required) {
            breaks.add(Breaks.SERVERS);
            why += "; servers of the earlier version refuse requests without it";
        }
        scope.note(kind + "-removed", place, thing + " is gone", why, breaks);
    }

    private void kept(Pair parameter) {
        boolean was = parameter.before().says("required");
        boolean is = parameter.after().says("required");
        if (was != is) {
            scope.typedValues(
                    "required",
                    parameter.after(),
                    is ? "it is now required" : "it is no longer required",
                    is ? Extent.SHRINKS : Extent.GROWS);
        }
        if (!parameter.member("name").isSame()) {
            scope.note(
                    "parameter-renamed",
                    parameter.member("name").after(),
                    "the name " + parameter.member("name").fromTo(),
                    "a path has places and no names, but some clients pass parameters by name",
                    EnumSet.of(Breaks.SOURCE));
        }
        if (parameter.member("schema").isOnBoth()) {
            new SchemaRules(scope).compare(parameter.member("schema"));
        }
        parameter
                .members()
                .filter(member -> !KNOWN.contains(member.name()) && !ProseRules.KEYWORDS.contains(member.name()))
                .filter(member -> !member.isSame())
                .forEach(scope::unknown);
    }

    /** The parameters by what tells them apart on the wire: in a path their place, elsewhere their name. */
    private static Map<String, Located> parameters(ContractVersion version, Operation operation) {
        List<String> inPath = namesInPath(operation);
        Map<String, Located> parameters = new LinkedHashMap<>();
        Stream.of(operation.item(), operation.place())
                .flatMap(place -> place.member("parameters").elements())
                .map(version.document()::follow)
                .forEach(parameter -> parameters.put(key(parameter, inPath), parameter));
        return parameters;
    }

    private static List<String> namesInPath(Operation operation) {
        return IN_PATH.matcher(operation.path())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String key(Located parameter, List<String> inPath) {
        return parameter.text("in").equals("path")
                ? "path " + inPath.indexOf(parameter.text("name"))
                : parameter.text("in") + " " + parameter.text("name");
    }

    private static String named(Located parameter) {
        return parameter.text("in") + " parameter " + parameter.text("name");
    }
}
