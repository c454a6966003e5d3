package io.externalaudiences.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings of connections: each fault has a line of its own, and no line shows a secret. */
class ConnectionSettingsTest {
    private static final List<String> COMPLETE = List.of(
            "organisations[0].id=Org",
            "organisations[0].sandboxes[0].name=prod",
            "organisations[0].sandboxes[0].landing-zone=zone",
            "connections[0].id=1d1d4bc5-b527-46a3-9863-530246a61b2b",
            "connections[0].organisation=Org",
            "connections[0].sandboxes=prod");

    private static final List<String> S3 = List.of(
            "connections[0].kind=S3",
            "connections[0].s3.region=us-east-1",
            "connections[0].s3.bucket=files",
            "connections[0].s3.access-key=env:PATH",
            "connections[0].s3.secret-key=env:PATH");

    private static Settings bound(List<String> lines) {
        Map<String, String> properties = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            properties.put("external-audiences." + line.substring(0, equals), line.substring(equals + 1));
        }
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind("external-audiences", Settings.class)
                .get();
    }

    private static List<String> complete(String... more) {
        List<String> lines = new ArrayList<>(COMPLETE);
        lines.addAll(List.of(more));
        return lines;
    }

    private static List<String> s3(String... more) {
        List<String> lines = complete(more);
        lines.addAll(0, S3);
        return lines;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=FTP | .kind must be DLZ, S3, GCS or SFTP",
                "kind=DLZ | .s3 does not belong to a connection of kind DLZ",
                "kind=SFTP | must say where it leads: a connection of kind SFTP needs sftp",
                "azure.endpoint=https://a.example/?sig=x | .azure.endpoint must be an address",
                "azure.sas=inline | .azure.sas must be env:NAME or file:/path",
                "azure.sas=env:NOT_SET_ANYWHERE | .azure.sas names the environment variable NOT_SET_ANYWHERE, which is not set",
                "azure.sas=file:/no/such/file | .azure.sas names the file /no/such/file, which is empty or cannot be read",
                "s3.bucket= | .s3.bucket is missing",
                "s3.region= | .s3.region is missing",
                "s3.endpoint=files.example | .s3.endpoint must be an address",
                "s3.secret-key=hush | .s3.secret-key must be env:NAME or file:/path",
                "gcs.root=a/../b | .gcs.root must not lead upwards",
                "sftp.host-key=none | .sftp.host-key must be the server's public key",
                "sftp.port=0 | .sftp.port must be from 1 to 65535",
                "sftp.root=in | .sftp.root must begin with a slash",
                "sftp.user=u | .sftp needs either password or private-key",
            })
    void aFaultOfAConnectionIsNamedWithItsOption(String setting, String fault) {
        assertThatThrownBy(() -> bound(s3("connections[0]." + setting)))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidSettings.class,
                        invalid -> assertThat(invalid.faults())
                                .anyMatch(line ->
                                        line.startsWith("external-audiences.connections[0]") && line.contains(fault)))
                .message()
                .doesNotContain("hush", "sig=x", "inline");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ingestion.temporary-limit=20 | ingestion.temporary-limit must be a size such as 20GB.",
                "ingestion.remote-timeout=0s | ingestion.remote-timeout must be a time such as 60s.",
                "organisations[0].sandboxes[0].landing-zone-azure.container=c | organisations[0].sandboxes[0].landing-zone-azure is one too many beside landing-zone.",
            })
    void aFaultElsewhereIsNamedWithItsOption(String setting, String fault) {
        assertThatThrownBy(() -> bound(s3(setting))).rootCause().message().contains("external-audiences." + fault);
    }

    @Test
    void aKeyHasTwoParts() {
        List<String> lines = s3();
        lines.remove("connections[0].s3.secret-key=env:PATH");

        assertThatThrownBy(() -> bound(lines))
                .rootCause()
                .hasMessage("external-audiences.connections[0].s3.secret-key is missing beside the other.");
    }

    @Test
    void completeSettingsHaveNoFault() {
        assertThat(bound(s3()).connections()).hasSize(1);
        assertThat(bound(complete(
                                "connections[0].kind=GCS",
                                "connections[0].gcs.bucket=files",
                                "connections[0].gcs.service-account=env:PATH"))
                        .connections())
                .hasSize(1);
        assertThat(bound(complete(
                                "connections[0].kind=DLZ",
                                "connections[0].azure.endpoint=https://account.blob.example",
                                "connections[0].azure.container=files",
                                "connections[0].azure.sas=env:PATH"))
                        .connections())
                .hasSize(1);
    }
}
