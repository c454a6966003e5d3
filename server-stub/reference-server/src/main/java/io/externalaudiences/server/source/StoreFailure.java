package io.externalaudiences.server.source;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.opendal.OpenDALException;

/** What a failure of OpenDAL means. */
final class StoreFailure {
    /** OpenDAL puts the request between its own words and the cause; addresses stand in both. */
    private static final String CAUSE = "=> ";

    private static final Pattern ADDRESS = Pattern.compile("\\S*://\\S*|\\S*\\?\\S*");

    private StoreFailure() {}

    /**
     * Translates it.
     *
     * @return nothing, where the service says that there is no such thing
     * @throws SourceUnusable where somebody must change something first
     * @throws SourceUnreachable where another attempt may succeed
     */
    static <T> Optional<T> of(OpenDALException failure) throws SourceUnusable, SourceUnreachable {
        return switch (failure.getCode()) {
            case NotFound -> Optional.empty();
            case PermissionDenied ->
                throw new SourceUnusable(
                        "the source refuses the credentials of the connection, or does not let them read this path");
            // OpenDAL's answer where a request shows that S3 knows no such bucket.
            case ConfigInvalid -> throw noBucket();
            default -> throw new SourceUnreachable(failure.getCode() + ": " + withoutAddresses(failure));
        };
    }

    static SourceUnusable noBucket() {
        return new SourceUnusable("the bucket or container of the connection does not exist");
    }

    /** An address may hold a signature, which nobody is to read in a log. */
    private static String withoutAddresses(OpenDALException failure) {
        String message = String.valueOf(failure.getMessage());
        int cause = message.indexOf(CAUSE);
        return cause < 0
                ? "no details"
                : ADDRESS.matcher(message.substring(cause + CAUSE.length())
                                .lines()
                                .findFirst()
                                .orElse(""))
                        .replaceAll("(address)");
    }
}
