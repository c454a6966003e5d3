package io.externalaudiences.conformance.selftest.minimal.audience;

import org.jspecify.annotations.Nullable;

/**
 * A file or folder that a store really holds.
 *
 * @param path relative to its store
 * @param type {@code file} or {@code folder}
 * @param cloudType the kind of its store
 * @param baseConnectionId the connection to its store; null for the landing zone, which needs none
 * @param runOutcome how a run on it ends
 */
public record KnownSource(
        String path,
        String type,
        String cloudType,
        @Nullable String baseConnectionId,
        Status runOutcome) {

    /** A file or folder in the landing zone. */
    public static KnownSource inLandingZone(String path, String type, Status runOutcome) {
        return new KnownSource(path, type, "DLZ", null, runOutcome);
    }

    /** Whether a caller means this one: same path, type and connection, and the same kind when one is sent. */
    public boolean isMeantBy(Source source) {
        String cloud = source.cloudType();
        String connection = source.baseConnectionId();
        boolean sameKind = cloud == null || cloud.equals(cloudType);
        boolean sameConnection = baseConnectionId == null ? connection == null : baseConnectionId.equals(connection);
        return sameKind && sameConnection && type.equals(source.type()) && path.equals(withoutSlash(source.path()));
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
