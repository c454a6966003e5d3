package io.externalaudiences.client;

import io.externalaudiences.client.model.PlatformError;
import io.externalaudiences.client.model.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The platform has refused a request, or has failed at it. Each platform code has a class, such as {@link NotFound}; an
 * answer without any of these codes is this class itself.
 */
public class RefusedException extends ExternalAudiencesException {
    private final transient Refusal refusal;

    private RefusedException(String operation, Refusal refusal) {
        super(operation + " was answered " + refusal);
        this.refusal = refusal;
    }

    /** The exception for a refusal, by its platform code. */
    static RefusedException of(String operation, Refusal refusal) {
        return switch (refusal.errorCode().orElse("")) {
            case PlatformError.ERROR_CODE_100910_400 -> new InvalidRequest(operation, refusal);
            case PlatformError.ERROR_CODE_100911_400 -> new InvalidToken(operation, refusal);
            case PlatformError.ERROR_CODE_100920_401 -> new MissingHeader(operation, refusal);
            case PlatformError.ERROR_CODE_100921_401 -> new UnknownOrganisation(operation, refusal);
            case PlatformError.ERROR_CODE_100922_401 -> new NotAuthorised(operation, refusal);
            case PlatformError.ERROR_CODE_100940_404 -> new NotFound(operation, refusal);
            case PlatformError.ERROR_CODE_100950_409 -> new AlreadyExists(operation, refusal);
            case PlatformError.ERROR_CODE_100960_422 -> new Unprocessable(operation, refusal);
            case PlatformError.ERROR_CODE_100970_500 -> new SystemFailed(operation, refusal);
            case PlatformError.ERROR_CODE_100970_502 -> new DependencyFailed(operation, refusal);
            default -> new RefusedException(operation, refusal);
        };
    }

    /** The HTTP status. */
    public final int status() {
        return refusal.status();
    }

    /** The platform code, such as 100940-404. The whole text is the code. Absent where the server gave none. */
    public final Optional<String> errorCode() {
        return refusal.errorCode();
    }

    /** The id of the request, the caller's own or the server's. What to name when asking for help. */
    public final Optional<String> requestId() {
        return refusal.requestId();
    }

    /** What is wrong with the request, each with its place. Empty where the server did not say. */
    public final List<Violation> violations() {
        return refusal.violations();
    }

    /** After how long the server wants to be asked again. */
    public final Optional<Duration> retryAfter() {
        return refusal.retryAfter();
    }

    /** The whole answer. */
    public final String body() {
        return refusal.body();
    }

    /** 100910-400: the request is not valid; {@link #violations()} says where. */
    public static final class InvalidRequest extends RefusedException {
        private InvalidRequest(String operation, Refusal refusal) {
            super(operation, refusal);
        }
    }

    /** 100911-400: the access token is not valid. */
    public static final class InvalidToken extends RefusedException {
        private InvalidToken(String operation, Refusal refusal) {
            super(operation, refusal);
        }
    }

    /** 100920-401: a header is missing. */
    public static final class MissingHeader extends RefusedException {
        private MissingHeader(String operation, Refusal refusal) {
            super(operation, refusal);
        }
    }

    /** 100921-401: the organisation does not exist. */
    public static final class UnknownOrganisation extends RefusedException {
        private UnknownOrganisation(String operation, Refusal refusal) {
            super(operation, refusal);
        }
    }

    /** 100922-401: the caller may not do this. */
    public static final class NotAuthorised extends RefusedException {
        private NotAuthorised(String operation, Refusal refusal) {
            super(operation, refusal);
        }
    }

    /** 100940-404: there is no such audience, operation or run in this sandbox. */
    public static final class NotFound extends RefusedException {
        private NotFound(String operation, Refusal refusal) {
            super(operation, refusal);
        }
    }

    /** 100950-409: it exists already, or a run is in progress. */
    public static final class AlreadyExists extends RefusedException {
        private AlreadyExists(String operation, Refusal refusal) {
            super(operation, refusal);
        }
    }

    /** 100960-422: well-formed, but without meaning, or not possible now. */
    public static final class Unprocessable extends RefusedException {
        private Unprocessable(String operation, Refusal refusal) {
            super(operation, refusal);
        }
    }

    /** 100970-500: the system failed. Nothing of the request can be taken as done: ask before sending it again. */
    public static final class SystemFailed extends RefusedException {
        private SystemFailed(String operation, Refusal refusal) {
            super(operation, refusal);
        }
    }

    /** 100970-502: something that the system depends on failed. */
    public static final class DependencyFailed extends RefusedException {
        private DependencyFailed(String operation, Refusal refusal) {
            super(operation, refusal);
        }
    }
}
