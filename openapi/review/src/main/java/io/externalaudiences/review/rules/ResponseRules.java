package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Located;
import io.externalaudiences.review.change.Breaks;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What changes when what an operation answers does. */
final class ResponseRules {

    private static final Set<String> KNOWN = Set.of("content", "headers");

    private static final String ANY_STATUS = "default";

    private final Scope scope;

    ResponseRules(Scope scope) {
        this.scope = scope;
    }

    void compare(Pair responses) {
        responses.members().forEach(response -> {
            if (response.isAdded() && responses.before().node().has(ANY_STATUS)) {
                scope.note(
                        "status-named",
                        response.after(),
                        "the status is named, which was left open",
                        "callers had to be ready for any",
                        EnumSet.noneOf(Breaks.class));
            } else if (response.isAdded()) {
                added(response.after());
            } else if (response.isRemoved() && responses.after().node().has(ANY_STATUS)) {
                // It may still be answered; that any may is told of the default.
                return;
            } else if (response.isRemoved()) {
                scope.values("status-removed", response.before(), "the status is no longer answered", Extent.SHRINKS);
            } else {
                kept(scope.resolved(response));
            }
        });
        movedSuccess(responses);
    }

    private void added(Located response) {
        if (isSuccess(response) || response.name().equals(ANY_STATUS)) {
            scope.note(
                    "status-added",
                    response,
                    "the status may be answered",
                    "callers look for the success that they know",
                    EnumSet.of(Breaks.CALLERS));
        } else {
            scope.note(
                    "status-added",
                    response,
                    "the status may be answered",
                    "callers take a status that they do not know for the first of its class",
                    EnumSet.noneOf(Breaks.class));
        }
    }

    /** Where the one success has another status now, its body is still the same one. */
    private void movedSuccess(Pair responses) {
        List<Located> before = successes(responses.before());
        List<Located> after = successes(responses.after());
        if (before.size() == 1
                && after.size() == 1
                && !before.get(0).name().equals(after.get(0).name())) {
            kept(scope.resolved(new Pair(before.get(0), after.get(0))));
        }
    }

    private static List<Located> successes(Located responses) {
        return responses.members().filter(ResponseRules::isSuccess).toList();
    }

    private static boolean isSuccess(Located response) {
        return response.name().startsWith("2");
    }

    private void kept(Pair response) {
        headers(response.member("headers"));
        content(response.member("content"));
        response.members()
                .filter(member -> !KNOWN.contains(member.name()) && !ProseRules.KEYWORDS.contains(member.name()))
                .filter(member -> !member.isSame())
                .forEach(scope::unknown);
    }

    private void headers(Pair headers) {
        Scope untyped = scope.withoutTypes();
        headers.members().map(untyped::resolved).forEach(header -> {
            boolean was = header.before().says("required");
            boolean is = header.after().says("required");
            if (was != is) {
                untyped.values(
                        "header",
                        header.spot(),
                        is ? "the header is promised" : "the header is no longer promised",
                        is ? Extent.SHRINKS : Extent.GROWS);
            } else if (!header.isOnBoth()) {
                untyped.note(
                        "header",
                        header.spot(),
                        header.isAdded() ? "the header may be there" : "the header is no longer described",
                        "nobody could rely on it",
                        header.isAdded() ? EnumSet.noneOf(Breaks.class) : EnumSet.of(Breaks.DOCUMENTATION));
            } else {
                new SchemaRules(untyped).compare(header.member("schema"));
            }
        });
    }

    private void content(Pair content) {
        if (content.isAdded()) {
            scope.values("response-body", content.spot(), "there is a body", Extent.SHRINKS);
        } else if (content.isRemoved()) {
            scope.note(
                    "response-body",
                    content.spot(),
                    "there is no body any more",
                    "callers may rely on it, and code that reads it no longer compiles",
                    EnumSet.of(Breaks.CALLERS, Breaks.SOURCE));
        } else {
            content.members().forEach(this::mediaType);
        }
    }

    private void mediaType(Pair mediaType) {
        if (mediaType.isAdded()) {
            scope.note(
                    "media-type",
                    mediaType.spot(),
                    "may be answered",
                    "callers say which they accept",
                    EnumSet.noneOf(Breaks.class));
        } else if (mediaType.isRemoved()) {
            scope.note(
                    "media-type",
                    mediaType.spot(),
                    "is no longer answered",
                    "callers may accept nothing else, and servers of the earlier version answer it",
                    EnumSet.of(Breaks.CALLERS, Breaks.SERVERS));
        } else {
            new SchemaRules(scope).compare(mediaType.member("schema"));
        }
    }
}
