package io.externalaudiences.server.config;

import io.externalaudiences.server.source.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of the places that files come from. Secrets stand in none of them, only where to find one. */
final class SourceSettings {
    private SourceSettings() {}

    /**
     * A container of Azure Blob Storage.
     *
     * @param endpoint the address of the storage account
     * @param container its name
     * @param root the folder of the container that paths are relative to; empty for all of it
     * @param sas where its shared access signature is kept
     */
    public record Azure(
            @DefaultValue("") String endpoint,
            @DefaultValue("") String container,
            @DefaultValue("") String root,
            @Nullable Secret sas) {}

    /**
     * A bucket of S3.
     *
     * @param endpoint the address of the service; empty for Amazon's own
     * @param region such as us-east-1
     * @param bucket its name
     * @param root the folder of the bucket that paths are relative to; empty for all of it
     * @param accessKey where the id of the access key is kept; null for a bucket that anybody may read
     * @param secretKey where the secret of the access key is kept; null with the id
     */
    public record S3(
            @DefaultValue("") String endpoint,
            @DefaultValue("") String region,
            @DefaultValue("") String bucket,
            @DefaultValue("") String root,
            @Nullable Secret accessKey,
            @Nullable Secret secretKey) {}

    /**
     * A bucket of Google Cloud Storage.
     *
     * @param endpoint the address of the service; empty for Google's own
     * @param bucket its name
     * @param root the folder of the bucket that paths are relative to; empty for all of it
     * @param serviceAccount where the JSON key of a service account is kept; null for a bucket that anybody may read
     */
    public record Gcs(
            @DefaultValue("") String endpoint,
            @DefaultValue("") String bucket,
            @DefaultValue("") String root,
            @Nullable Secret serviceAccount) {}

    /**
     * A folder of an SFTP server.
     *
     * @param host its name or address
     * @param port its port
     * @param hostKey its public key, type and bytes
     * @param root the absolute path of the folder that paths are relative to
     * @param user who enters
     * @param password where the user's password is kept; null where there is a private key
     * @param privateKey where the user's private key is kept; null where there is a password
     * @param passphrase where the passphrase of the private key is kept; null where it has none
     */
    public record Sftp(
            @DefaultValue("") String host,
            @DefaultValue("22") int port,
            @DefaultValue("") String hostKey,
            @DefaultValue("/") String root,
            @DefaultValue("") String user,
            @Nullable Secret password,
            @Nullable Secret privateKey,
            @Nullable Secret passphrase) {}
}
