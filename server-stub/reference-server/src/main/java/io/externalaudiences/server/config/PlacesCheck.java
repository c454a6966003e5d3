package io.externalaudiences.server.config;

import io.externalaudiences.server.source.HostKey;
import io.externalaudiences.server.source.ObjectStoreSupport;
import io.externalaudiences.server.source.Secret;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the faults of what is said about a bucket, a container or a server. */
final class PlacesCheck {
    private final Faults faults;

    PlacesCheck(Faults faults) {
        this.faults = faults;
    }

    void azure(String option, SourceSettings.Azure azure) {
        supported(option);
        require(option + ".endpoint", azure.endpoint());
        endpoint(option, azure.endpoint());
        require(option + ".container", azure.container());
        root(option, azure.root());
        if (azure.sas() == null) {
            faults.add(option + ".sas", "is missing");
        }
        secret(option + ".sas", azure.sas());
    }

    void s3(String option, SourceSettings.S3 s3) {
        supported(option);
        endpoint(option, s3.endpoint());
        require(option + ".region", s3.region());
        require(option + ".bucket", s3.bucket());
        root(option, s3.root());
        if ((s3.accessKey() == null) != (s3.secretKey() == null)) {
            faults.add(
                    option + (s3.accessKey() == null ? ".access-key" : ".secret-key"), "is missing beside the other");
        }
        secret(option + ".access-key", s3.accessKey());
        secret(option + ".secret-key", s3.secretKey());
    }

    void gcs(String option, SourceSettings.Gcs gcs) {
        supported(option);
        endpoint(option, gcs.endpoint());
        require(option + ".bucket", gcs.bucket());
        root(option, gcs.root());
        secret(option + ".service-account", gcs.serviceAccount());
    }

    void sftp(String option, SourceSettings.Sftp sftp) {
        require(option + ".host", sftp.host());
        if (sftp.port() < 1 || sftp.port() > 65_535) {
            faults.add(option + ".port", "must be from 1 to 65535");
        }
        if (HostKey.parse(sftp.hostKey()).isEmpty()) {
            faults.add(
                    option + ".host-key",
                    "must be the server's public key as ssh-keyscan prints it, without the host:"
                            + " ecdsa-sha2-nistp256 AAAA...");
        }
        if (!sftp.root().startsWith("/")) {
            faults.add(option + ".root", "must begin with a slash");
        }
        root(option, sftp.root());
        require(option + ".user", sftp.user());
        if ((sftp.password() == null) == (sftp.privateKey() == null)) {
            faults.add(option, "needs either password or private-key");
        }
        secret(option + ".password", sftp.password());
        secret(option + ".private-key", sftp.privateKey());
        secret(option + ".passphrase", sftp.passphrase());
    }

    private void supported(String option) {
        ObjectStoreSupport.fault().ifPresent(fault -> faults.add(option, fault));
    }

    private void require(String option, String value) {
        if (value.isBlank()) {
            faults.add(option, "is missing");
        }
    }

    private void endpoint(String option, String endpoint) {
        if (!endpoint.isEmpty() && !isAddress(endpoint)) {
            faults.add(option + ".endpoint", "must be an address such as https://storage.example.com, and no more");
        }
    }

    /** No user and no query: both could hold a secret. */
    private static boolean isAddress(String endpoint) {
        try {
            URI uri = URI.create(endpoint);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void root(String option, String root) {
        if (List.of(root.split("/")).contains("..")) {
            faults.add(option + ".root", "must not lead upwards");
        }
    }

    private void secret(String option, @Nullable Secret secret) {
        if (secret != null) {
            secret.fault().ifPresent(fault -> faults.add(option, fault));
        }
    }
}
