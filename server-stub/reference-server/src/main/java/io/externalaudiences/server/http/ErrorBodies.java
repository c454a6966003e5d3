package io.externalaudiences.server.http;

import io.externalaudiences.api.model.PlatformError;
import io.externalaudiences.server.access.AccessRefusal;
import io.externalaudiences.server.audience.Refusal;
import io.externalaudiences.server.audience.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a refusal: the one table from refusals to the platform's errors. */
final class ErrorBodies {
    private ErrorBodies() {}

    static PlatformCode codeOf(Refusal.Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> PlatformCode.NOT_FOUND;
            case DUPLICATE -> PlatformCode.DUPLICATE;
            case INVALID -> PlatformCode.REQUEST_INVALID;
            case MEANINGLESS, RUN_IN_PROGRESS -> PlatformCode.UNPROCESSABLE;
        };
    }

    static PlatformCode codeOf(AccessRefusal.Reason reason) {
        return switch (reason) {
            case HEADER_MISSING -> PlatformCode.HEADER_MISSING;
            case TOKEN_INVALID -> PlatformCode.TOKEN_INVALID;
            case ORGANISATION_INVALID -> PlatformCode.ORGANISATION_INVALID;
            case NOT_AUTHORISED -> PlatformCode.NOT_AUTHORISED;
        };
    }

    /** The code for a status that Spring or the container chose. */
    static PlatformCode codeOf(int status) {
        return switch (status) {
            case 404 -> PlatformCode.NOT_FOUND;
            case 405 -> PlatformCode.METHOD_NOT_ALLOWED;
            // Another version of HTTP, or an encoding that nobody knows: the request's fault, and not the server's
            //
            case 501, 505 -> PlatformCode.REQUEST_INVALID;
            default -> status < 500 ? PlatformCode.REQUEST_INVALID : PlatformCode.SERVER_FAILED;
        };
    }

    static PlatformError of(Refusal refusal, String requestId) {
        return of(codeOf(refusal.reason()), refusal.getMessage(), refusal.violations(), requestId);
    }

    static PlatformError of(AccessRefusal refusal, String requestId) {
        return of(codeOf(refusal.reason()), refusal.getMessage(), List.of(), requestId);
    }

    /**
     * The error of this code.
     *
     * @param detail what happened this time; null where there is nothing to add to the title
     */
    static PlatformError of(PlatformCode code, @Nullable String detail, String requestId) {
        return of(code, detail, List.of(), requestId);
    }

    private static PlatformError of(
            PlatformCode code, @Nullable String detail, List<Violation> violations, String requestId) {
        PlatformError error = new PlatformError(code.message(), code.status().value(), code.title());
        error.errorCode(code.code()).detail(detail).requestId(requestId);
        violations.forEach(violation -> error.addViolationsItem(
                new io.externalaudiences.api.model.Violation(violation.pointer(), violation.reason())));
        return error;
    }
}
