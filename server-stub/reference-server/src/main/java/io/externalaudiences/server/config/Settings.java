package io.externalaudiences.server.config;

import io.externalaudiences.server.source.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of this server, {@code external-audiences.*}. What is not configured is not allowed: without tokens
 * nobody gets in.
 *
 * <p>{@link SettingsCheck} looks for faults, which may be several.
 *
 * @param dataFolder where everything is kept: state, lake, profiles
 * @param sharedFolder where lake and exported profiles are kept, if several servers share them; null for the data
 *     folder
 * @param minimumFreeSpace how much every disk that data is kept on must have left for the server to be ready, such as
 *     100MB
 * @param portFile a file to write the server's port to; null for none
 * @param organisations who has data here
 * @param clients the api keys of the clients
 * @param tokens who may call
 * @param connections sources that were set up beforehand
 * @param identityNamespaces namespaces beyond the standard ones
 * @param ingestion bounds of the ingestion
 * @param postgres where state and profiles are kept in profile postgres; null in any other
 * @param testSurface whether tests may plan faults, turn the clock and remove everything
 * @param localHosts names by which programs on this machine reach the server, besides those of the loopback address
 * @param requestTimeout how long the headers of a request may take, and then its body
 * @param jwt which JSON Web Tokens are taken beside the tokens above; null for none
 */
@ConfigurationProperties(prefix = "external-audiences", ignoreUnknownFields = false)
public record Settings(
        @DefaultValue("external-audiences-data") Path dataFolder,
        @Nullable Path sharedFolder,
        @DefaultValue("100MB") String minimumFreeSpace,
        @Nullable Path portFile,
        @DefaultValue List<Organisation> organisations,
        @DefaultValue List<String> clients,
        @DefaultValue List<IssuedToken> tokens,
        @DefaultValue List<BaseConnection> connections,
        @DefaultValue List<String> identityNamespaces,
        @DefaultValue Ingestion ingestion,
        @Nullable Postgres postgres,
        @DefaultValue("false") boolean testSurface,
        @DefaultValue List<String> localHosts,
        @DefaultValue("20s") Duration requestTimeout,
        @Nullable JwtSettings jwt) {

    /**
     * Checks the settings.
     *
     * @throws InvalidSettings naming every fault
     */
    public Settings {
        SettingsCheck.check(
                organisations,
                clients,
                tokens,
                connections,
                identityNamespaces,
                ingestion,
                requestTimeout,
                minimumFreeSpace,
                jwt);
    }

    /**
     * An organisation.
     *
     * @param id its id
     * @param sandboxes its sandboxes
     */
    public record Organisation(
            @DefaultValue("") String id, @DefaultValue List<SandboxFolder> sandboxes) {}

    /**
     * A sandbox of an organisation.
     *
     * @param name its name
     * @param landingZone the folder of its own files; null where they lie in a container
     * @param landingZoneAzure the container of its own files; null where they lie in a folder
     */
    public record SandboxFolder(
            @DefaultValue("") String name,
            @Nullable Path landingZone,
            SourceSettings.@Nullable Azure landingZoneAzure) {}

    /**
     * A token that was issued.
     *
     * @param token the secret that callers send
     * @param user the id of the user it was issued to
     * @param organisation the organisation it belongs to
     * @param client the api key of the client it was issued to
     * @param sandboxes the sandboxes it grants
     * @param readOnly whether it grants reading only
     * @param expires from when it is not valid any more; null where it stays valid
     */
    public record IssuedToken(
            @DefaultValue("") String token,
            @DefaultValue("") String user,
            @DefaultValue("") String organisation,
            @DefaultValue("") String client,
            @DefaultValue List<String> sandboxes,
            @DefaultValue("false") boolean readOnly,
            @Nullable Instant expires) {

        /** Shows no secret. */
        @Override
        public String toString() {
            return "IssuedToken[user=" + user + "]";
        }
    }

    /**
     * A connection to a source. Of the places, it has the one that suits its kind; the others are null.
     *
     * @param id its id, a UUID
     * @param kind the kind of cloud storage: DLZ, S3, GCS or SFTP
     * @param organisation whose it is
     * @param sandboxes from which sandboxes it can be used
     * @param folder where it leads, of kind DLZ
     * @param azure where it leads, of kind DLZ, too
     * @param s3 where it leads, of kind S3
     * @param gcs where it leads, of kind GCS
     * @param sftp where it leads, of kind SFTP
     */
    public record BaseConnection(
            @DefaultValue("") String id,
            @DefaultValue("") String kind,
            @DefaultValue("") String organisation,
            @DefaultValue List<String> sandboxes,
            @Nullable Path folder,
            SourceSettings.@Nullable Azure azure,
            SourceSettings.@Nullable S3 s3,
            SourceSettings.@Nullable Gcs gcs,
            SourceSettings.@Nullable Sftp sftp) {}

    /**
     * A database of PostgreSQL.
     *
     * @param url its JDBC address
     * @param user who opens it
     * @param password where the user's password is kept; null where none is needed
     */
    public record Postgres(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @Nullable Secret password) {}

    /**
     * Bounds of the ingestion.
     *
     * @param atOnce how many runs are carried out at the same time
     * @param rejectedShare how many of a run's rows may be rejected before it fails, from 0 to 1
     * @param memoryLimit the most that each DuckDB instance keeps in memory, such as 512MB
     * @param temporaryLimit the most that copies of remote files may take on disk, all runs together, such as 20GB; and
     *     as much is granted to each DuckDB instance for what does not fit into its memory
     * @param remoteTimeout how long a single call to a remote source may take
     * @param retryPause how long to wait before work that failed is tried a second time; before each further time twice
     *     as long
     */
    public record Ingestion(
            @DefaultValue("2") int atOnce,
            @DefaultValue("0.05") double rejectedShare,
            @DefaultValue("512MB") String memoryLimit,
            @DefaultValue("20GB") String temporaryLimit,
            @DefaultValue("60s") Duration remoteTimeout,
            @DefaultValue("1s") Duration retryPause) {}
}
