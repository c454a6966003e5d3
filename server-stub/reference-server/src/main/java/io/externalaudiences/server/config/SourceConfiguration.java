package io.externalaudiences.server.config;

import io.externalaudiences.server.config.Settings.BaseConnection;
import io.externalaudiences.server.config.Settings.Organisation;
import io.externalaudiences.server.config.Settings.SandboxFolder;
import io.externalaudiences.server.source.AzureContainer;
import io.externalaudiences.server.source.Connection;
import io.externalaudiences.server.source.FetchRoom;
import io.externalaudiences.server.source.GcsBucket;
import io.externalaudiences.server.source.HostKey;
import io.externalaudiences.server.source.LocalFolder;
import io.externalaudiences.server.source.ObjectService;
import io.externalaudiences.server.source.ObjectStore;
import io.externalaudiences.server.source.S3Bucket;
import io.externalaudiences.server.source.SftpAccess;
import io.externalaudiences.server.source.SftpServer;
import io.externalaudiences.server.source.Source;
import io.externalaudiences.server.source.Sources;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Where files come from. The settings were checked: what a kind needs is there. */
@Configuration(proxyBeanMethods = false)
class SourceConfiguration {
    private static final String CHECKED = "the settings were checked";

    private final Settings settings;
    private final FetchRoom room;

    SourceConfiguration(Settings settings, Folders folders) {
        this.settings = settings;
        this.room = new FetchRoom(
                folders.temporary().resolve("fetched"),
                DataSize.parse(settings.ingestion().temporaryLimit()).toBytes());
    }

    @Bean
    Sources sources() {
        Map<String, Map<String, Source>> landingZones =
                settings.organisations().stream().collect(Collectors.toMap(Organisation::id, this::landingZones));
        Map<UUID, Connection> connections = settings.connections().stream()
                .collect(Collectors.toMap(connection -> UUID.fromString(connection.id()), this::connection));
        return new Sources(landingZones, connections);
    }

    private Map<String, Source> landingZones(Organisation organisation) {
        return organisation.sandboxes().stream().collect(Collectors.toMap(SandboxFolder::name, this::landingZone));
    }

    private Source landingZone(SandboxFolder sandbox) {
        if (sandbox.landingZoneAzure() != null) {
            return azure(sandbox.landingZoneAzure());
        }
        return folder(sandbox.landingZone());
    }

    private Connection connection(BaseConnection connection) {
        return new Connection(
                connection.kind(), connection.organisation(), Set.copyOf(connection.sandboxes()), place(connection));
    }

    private Source place(BaseConnection connection) {
        if (connection.azure() != null) {
            return azure(connection.azure());
        }
        if (connection.s3() != null) {
            return s3(connection.s3());
        }
        if (connection.gcs() != null) {
            return gcs(connection.gcs());
        }
        if (connection.sftp() != null) {
            return sftp(connection.sftp());
        }
        return folder(connection.folder());
    }

    private static Source folder(@Nullable Path folder) {
        return new LocalFolder(Objects.requireNonNull(folder, CHECKED));
    }

    private Source azure(SourceSettings.Azure azure) {
        return objects(new AzureContainer(
                azure.endpoint(), azure.container(), azure.root(), Objects.requireNonNull(azure.sas(), CHECKED)));
    }

    private Source s3(SourceSettings.S3 s3) {
        return objects(
                new S3Bucket(s3.endpoint(), s3.region(), s3.bucket(), s3.root(), s3.accessKey(), s3.secretKey()));
    }

    private Source gcs(SourceSettings.Gcs gcs) {
        return objects(new GcsBucket(gcs.endpoint(), gcs.bucket(), gcs.root(), gcs.serviceAccount()));
    }

    private Source objects(ObjectService service) {
        return new ObjectStore(service, settings.ingestion().remoteTimeout(), room);
    }

    private Source sftp(SourceSettings.Sftp sftp) {
        SftpAccess access = new SftpAccess(
                sftp.host(),
                sftp.port(),
                HostKey.parse(sftp.hostKey()).orElseThrow(),
                sftp.root(),
                sftp.user(),
                sftp.password(),
                sftp.privateKey(),
                sftp.passphrase());
        return new SftpServer(access, settings.ingestion().remoteTimeout(), room);
    }
}
