package io.externalaudiences.conformance.selftest.kit.reach;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A self-signed key and its certificate, made afresh by the JDK's keytool. */
final class Keys {

    static final String PASSWORD = "made-for-a-test";

    private final Path keyStore;
    private final Path certificate;

    private Keys(Path keyStore, Path certificate) {
        this.keyStore = keyStore;
        this.certificate = certificate;
    }

    /**
     * For the loopback address.
     *
     * @param folder where the files go
     */
    static Keys make(String name, Path folder) {
        return make(name, folder, "ip:127.0.0.1,dns:localhost");
    }

    /**
     * For other hosts.
     *
     * @param folder where the files go
     * @param hosts the names and addresses that the certificate is for, as keytool has them
     */
    static Keys make(String name, Path folder, String hosts) {
        Keys keys = new Keys(folder.resolve(name + ".p12"), folder.resolve(name + ".pem"));
        keytool(
                "-genkeypair",
                "-keystore",
                keys.keyStore,
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=" + hosts,
                "-validity",
                "2");
        keytool("-exportcert", "-rfc", "-keystore", keys.keyStore, "-alias", name, "-file", keys.certificate);
        return keys;
    }

    /** A store with this certificate alone, as Java's own properties name one; its password is {@link #PASSWORD}. */
    Path trustStore() {
        Path store = certificate.resolveSibling("trusted-" + keyStore.getFileName());
        keytool("-importcert", "-noprompt", "-keystore", store, "-alias", "trusted", "-file", certificate);
        return store;
    }

    /** The key, as PKCS12. */
    Path keyStore() {
        return keyStore;
    }

    /** The certificate, as PEM. */
    Path certificate() {
        return certificate;
    }

    /** A server's side of TLS by this key, for callers without one. */
    SSLContext server() {
        return server(this);
    }

    /** A server's side of TLS by this key. */
    SSLContext server(Keys trusted) {
        try {
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(load(keyStore), PASSWORD.toCharArray());
            TrustManagerFactory others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            KeyStore known = KeyStore.getInstance("PKCS12");
            known.load(null, null);
            KeyStore theirs = load(trusted.keyStore);
            known.setCertificateEntry(
                    "trusted", theirs.getCertificate(theirs.aliases().nextElement()));
            others.init(known);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), others.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore load(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, PASSWORD.toCharArray());
        }
        return store;
    }

    private static void keytool(Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-storetype", "PKCS12", "-storepass", PASSWORD));
        // The command comes first.
        command.add(1, arguments[0].toString());
        for (int index = 1; index < arguments.length; index++) {
            command.add(arguments[index].toString());
        }
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
