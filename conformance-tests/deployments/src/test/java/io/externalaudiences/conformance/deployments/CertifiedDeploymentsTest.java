package io.externalaudiences.conformance.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.AzureServer;
import io.externalaudiences.server.support.GcsServer;
import io.externalaudiences.server.support.Postgres;
import io.externalaudiences.server.support.S3Server;
import io.externalaudiences.server.support.SftpTestServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the files lie in and wherever the state is kept: the reference server is conformant. */
class CertifiedDeploymentsTest {
    private static final String CONNECTION = "6f1d2c58-3f62-4a64-9a55-0a1c3a9f7b01";
    private static final String OPTION = "--external-audiences.connections[0].";

    @TempDir
    private Path folder;

    private Kit kit;
    private Path sourcePack;

    @BeforeEach
    void makeSourcePack() throws Exception {
        kit = new Kit(folder);
        sourcePack = kit.sourcePack();
    }

    @Test
    void withALandingZone() throws Exception {
        copyTo(folder.resolve("server/data/landing-zone/first-prod/people"));
        try (DeployedServer server = DeployedServer.start(folder.resolve("server"), Map.of())) {
            assertConformant(server.url(), "DLZ", "");
        }
    }

    @Test
    void onPostgresWithTwoServersOfWhichEitherIsAsked() throws Exception {
        copyTo(folder.resolve("shared/landing-zone/first-prod/people"));
        String[] options = {
            "--spring.profiles.active=demo,postgres",
            "--external-audiences.shared-folder=" + folder.resolve("shared"),
            "--external-audiences.postgres.url=" + Postgres.url(),
            "--external-audiences.postgres.user=postgres"
        };
        try (DeployedServer first = DeployedServer.start(folder.resolve("first"), Map.of(), options);
                DeployedServer second = DeployedServer.start(folder.resolve("second"), Map.of(), options);
                RandomRouter router = new RandomRouter(List.of(first.url(), second.url()))) {
            assertConformant(router.url(), "DLZ", "");
        }
    }

    @Test
    void withFilesInS3() throws Exception {
        S3Server s3 = S3Server.shared();
        upload(s3::put);
        certify(
                "S3",
                Map.of("S3_ID", "anybody", "S3_SECRET", "anything"),
                "s3.region=us-east-1",
                "s3.endpoint=" + s3.endpoint(),
                "s3.bucket=" + S3Server.BUCKET,
                "s3.access-key=env:S3_ID",
                "s3.secret-key=env:S3_SECRET");
    }

    @Test
    void withFilesOnAnSftpServer() throws Exception {
        SftpTestServer sftp = SftpTestServer.shared();
        copyTo(folder.resolve("sftp/people"));
        certify(
                "SFTP",
                Map.of("SFTP_PASSWORD", SftpTestServer.PASSWORD),
                "sftp.host=127.0.0.1",
                "sftp.port=" + sftp.port(),
                "sftp.host-key=" + sftp.hostKey(),
                "sftp.root=" + folder.resolve("sftp"),
                "sftp.user=" + SftpTestServer.USER,
                "sftp.password=env:SFTP_PASSWORD");
    }

    @Test
    void withFilesInAzure() throws Exception {
        AzureServer azure = AzureServer.shared();
        upload(azure::put);
        certify(
                "DLZ",
                Map.of("AZURE_SAS", azure.signature("rl")),
                "azure.endpoint=" + azure.endpoint(),
                "azure.container=" + AzureServer.CONTAINER,
                "azure.sas=env:AZURE_SAS");
    }

    @Test
    void withFilesInGoogleCloudStorage() throws Exception {
        GcsServer gcs = GcsServer.shared();
        upload(gcs::put);
        certify("GCS", Map.of(), "gcs.endpoint=" + gcs.endpoint(), "gcs.bucket=" + GcsServer.BUCKET);
    }

    private void certify(String cloudType, Map<String, String> secrets, String... place)
            throws IOException, InterruptedException {
        String[] options = Stream.concat(
                        Stream.of(
                                "id=" + CONNECTION,
                                "kind=" + cloudType,
                                "organisation=C0FFEE0123456789ABCDEF01@ExampleOrg",
                                "sandboxes=prod"),
                        Stream.of(place))
                .map(option -> OPTION + option)
                .toArray(String[]::new);
        try (DeployedServer server = DeployedServer.start(folder.resolve("server"), secrets, options)) {
            assertConformant(server.url(), cloudType, CONNECTION);
        }
    }

    private void assertConformant(URI url, String cloudType, String connection)
            throws IOException, InterruptedException {
        Kit.Result result = kit.certify(url, cloudType, connection);
        assertThat(result.exitCode()).as(result.output()).isZero();
        System.out.println(result.output().lines().reduce("", (before, line) -> line));
    }

    private void upload(BiConsumer<String, byte[]> store) throws IOException {
        try (Stream<Path> files = Files.list(sourcePack)) {
            for (Path file : files.toList()) {
                store.accept("people/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
    }

    private void copyTo(Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(sourcePack)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }
}
