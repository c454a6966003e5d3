package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Operation;
import io.externalaudiences.review.change.Breaks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What changes when operations come, go or move, and all that is in those that stay. */
final class OperationRules {

    private static final Set<String> KNOWN =
            Set.of("operationId", "tags", "parameters", "requestBody", "responses", "security");

    private final Scope scope;

    /** @param scope of the document as a whole */
    OperationRules(Scope scope) {
        this.scope = scope;
    }

    void compare() {
        List<Operation> left = new ArrayList<>(scope.before().document().operations());
        for (Operation after : scope.after().document().operations()) {
            Optional<Operation> before = earlier(left, after);
            before.ifPresentOrElse(
                    found -> {
                        left.remove(found);
                        kept(new OperationPair(found, after));
                    },
                    () -> added(after));
        }
        left.forEach(this::removed);
    }

    /** On the wire a path makes an operation; one that has moved is known by its id. */
    private Optional<Operation> earlier(List<Operation> left, Operation after) {
        return first(left, before -> before.onTheWire().equals(after.onTheWire()))
                .or(() -> first(left, before -> before.id().equals(after.id())));
    }

    private static Optional<Operation> first(List<Operation> operations, Predicate<Operation> wanted) {
        return operations.stream().filter(wanted).findFirst();
    }

    private void added(Operation operation) {
        of(operation)
                .note(
                        "operation-added",
                        operation.place(),
                        "the operation is new",
                        "servers of the earlier version do not have it",
                        EnumSet.of(Breaks.SERVERS));
    }

    private void removed(Operation operation) {
        of(operation)
                .note(
                        "operation-removed",
                        operation.place(),
                        "the operation is gone",
                        "callers find nothing there, and their code no longer compiles",
                        EnumSet.of(Breaks.CALLERS, Breaks.SOURCE));
    }

    private void kept(OperationPair operations) {
        Scope inside = of(operations.after());
        moved(inside, operations);
        renamed(inside, operations.places());
        new ParameterRules(inside).compare(operations);
        new RequestBodyRules(inside).compare(operations.places().member("requestBody"));
        new ResponseRules(inside.going(Traffic.RESPONSE))
                .compare(operations.places().member("responses"));
        SecurityRules.compare(inside, operations.places());
        operations
                .places()
                .members()
                .filter(member -> !KNOWN.contains(member.name()) && !ProseRules.KEYWORDS.contains(member.name()))
                .filter(member -> !member.isSame())
                .forEach(inside::unknown);
    }

    private static void moved(Scope scope, OperationPair operations) {
        if (!operations.before().onTheWire().equals(operations.after().onTheWire())) {
            scope.note(
                    "operation-moved",
                    operations.after().place(),
                    "it was " + operations.before().words(),
                    "callers ask where nothing is any more, and servers of the earlier version have nothing at the new place",
                    EnumSet.of(Breaks.CALLERS, Breaks.SERVERS));
        }
    }

    private static void renamed(Scope scope, Pair operation) {
        Pair id = operation.member("operationId");
        if (!id.isSame()) {
            scope.note(
                    "operation-renamed",
                    id.spot(),
                    "the operationId " + id.fromTo(),
                    "the method of generated clients has another name",
                    EnumSet.of(Breaks.SOURCE));
        }
        Pair tag = new Pair(
                operation.before().member("tags").element(0),
                operation.after().member("tags").element(0));
        if (!tag.isSame()) {
            scope.note(
                    "operation-regrouped",
                    tag.spot(),
                    "the tag " + tag.fromTo(),
                    "the method of generated clients is in another class",
                    EnumSet.of(Breaks.SOURCE));
        }
    }

    private Scope of(Operation operation) {
        return new Scope(scope.before(), scope.after(), scope.findings(), operation.id(), Traffic.REQUEST, true);
    }
}
