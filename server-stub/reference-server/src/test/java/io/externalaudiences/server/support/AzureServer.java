package io.externalaudiences.server.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Azurite, one for all tests, with an account whose key is made anew each time. Profile clouds installs it. */
public final class AzureServer {
    /** The property of the program; only profile clouds sets it. */
    public static final String PROGRAM = "clouds.azurite";

    /** The container that there is. */
    public static final String CONTAINER = "audiences";

    private static final String ACCOUNT = "tests";
    private static final String LISTENS = "successfully listens on ";
    private static final String VERSION = "2021-12-02";

    private static @Nullable AzureServer shared;

    private final byte[] key;
    private final String endpoint;

    private AzureServer(byte[] key, String endpoint) {
        this.key = key;
        this.endpoint = endpoint;
    }

    /** The server that all tests share; it ends with them. */
    public static synchronized AzureServer shared() {
        AzureServer server = shared;
        if (server == null) {
            server = start();
            shared = server;
            Uploads.send("PUT", server.address(CONTAINER, "restype=container&"), new byte[0]);
        }
        return server;
    }

    private static AzureServer start() {
        try {
            byte[] key = new byte[64];
            new SecureRandom().nextBytes(key);
            Path log = Files.createTempFile("azurite", ".log");
            LocalProcess process = LocalProcess.start(
                    log,
                    Map.of(
                            "AZURITE_ACCOUNTS",
                            ACCOUNT + ":" + Base64.getEncoder().encodeToString(key)),
                    System.getProperty(PROGRAM, PROGRAM),
                    "--disableTelemetry",
                    "--inMemoryPersistence",
                    "--skipApiVersionCheck",
                    "--blobHost",
                    "127.0.0.1",
                    "--blobPort",
                    "0");
            String line = await().atMost(Duration.ofSeconds(90))
                    .until(() -> process.line(LISTENS), found -> !found.isEmpty());
            return new AzureServer(key, line.substring(line.indexOf(LISTENS) + LISTENS.length()) + "/" + ACCOUNT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String endpoint() {
        return endpoint;
    }

    /** Puts a blob into the container. */
    public void put(String name, byte[] content) {
        Uploads.send(
                "PUT", address(CONTAINER + "/" + Uploads.encoded(name), ""), content, "x-ms-blob-type", "BlockBlob");
    }

    private URI address(String path, String query) {
        return URI.create(endpoint + "/" + path + "?" + query + signature("racwdl"));
    }

    /**
     * A shared access signature of the account, valid for an hour.
     *
     * @param permissions such as rl, to read and list
     */
    public String signature(String permissions) {
        String expiry = Instant.now()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(1, ChronoUnit.HOURS)
                .toString();
        String signed = String.join("\n", ACCOUNT, permissions, "b", "co", "", expiry, "", "", VERSION, "", "");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            String signature = Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
            return "sv=" + VERSION + "&ss=b&srt=co&sp=" + permissions + "&se=" + encoded(expiry) + "&sig="
                    + encoded(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
