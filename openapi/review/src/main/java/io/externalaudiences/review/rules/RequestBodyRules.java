package io.externalaudiences.review.rules;

/** What changes when the body of a request does. */
final class RequestBodyRules {

    private final Scope scope;

    RequestBodyRules(Scope scope) {
        this.scope = scope;
    }

    void compare(Pair written) {
        Pair body = scope.resolved(written);
        if (body.isAdded()) {
            ParameterRules.added(
                    scope,
                    "request-body",
                    body.after(),
                    "the body",
                    body.after().says("required"));
        } else if (body.isRemoved()) {
            ParameterRules.removed(
                    scope,
                    "request-body",
                    body.before(),
                    "the body",
                    body.before().says("required"));
        } else if (body.isOnBoth()) {
            required(body);
            body.member("content").members().forEach(this::mediaType);
        }
    }

    private void required(Pair body) {
        boolean was = body.before().says("required");
        boolean is = body.after().says("required");
        if (was != is) {
            scope.typedValues(
                    "required",
                    body.after(),
                    is ? "it is now required" : "it is no longer required",
                    is ? Extent.SHRINKS : Extent.GROWS);
        }
    }

    private void mediaType(Pair mediaType) {
        if (mediaType.isAdded()) {
            scope.values("media-type", mediaType.spot(), "may be sent", Extent.GROWS);
        } else if (mediaType.isRemoved()) {
            scope.values("media-type", mediaType.spot(), "may no longer be sent", Extent.SHRINKS);
        } else {
            new SchemaRules(scope).compare(mediaType.member("schema"));
        }
    }
}
