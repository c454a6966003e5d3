package io.externalaudiences.server.audience;

/** The kinds of cloud storage. */
public enum CloudType {
    S3,
    /** The platform's own landing zone. */
    DLZ,
    GCS,
    SFTP
}
