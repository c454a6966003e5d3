package io.externalaudiences.conformance.runner.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whom the kit trusts, and who it is, where that is not what Java says. */
public final class Tls {

    /** Where the password of a client certificate is taken from: the command line is no place for a secret. */
    public static final String PASSWORD_VARIABLE = "CLIENT_CERTIFICATE_PASSWORD";

    private Tls() {}

    /**
     * The context of these files; null where there are none.
     *
     * @param authorities certificates to trust beside those that Java knows, as PEM
     * @param clientCertificate key and certificate, as PKCS12
     * @param password of the client certificate
     * @throws ConfigurationFault if one of them cannot be used
     */
    public static @Nullable SSLContext of(
            @Nullable Path authorities, @Nullable Path clientCertificate, @Nullable String password) {
        if (authorities == null && clientCertificate == null) {
            return null;
        }
        KeyManager[] own = clientCertificate == null ? null : own(clientCertificate, password);
        TrustManager[] trusted = authorities == null ? null : trusted(authorities);
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own, trusted, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }

    private static KeyManager[] own(Path file, @Nullable String password) {
        if (password == null) {
            throw new ConfigurationFault(
                    "--client-certificate: the variable " + PASSWORD_VARIABLE + " with its password is not set");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stream, password.toCharArray());
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, password.toCharArray());
            return factory.getKeyManagers();
        } catch (IOException | GeneralSecurityException e) {
            throw new ConfigurationFault("--client-certificate: " + file
                    + " cannot be read as PKCS12 with the password of " + PASSWORD_VARIABLE);
        }
    }

    private static TrustManager[] trusted(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            Collection<? extends Certificate> more =
                    CertificateFactory.getInstance("X.509").generateCertificates(stream);
            if (more.isEmpty()) {
                throw new ConfigurationFault("--ca-file: there is no certificate in " + file);
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            int number = 0;
            for (X509Certificate known : knownToJava()) {
                store.setCertificateEntry("java-" + number++, known);
            }
            for (Certificate certificate : more) {
                store.setCertificateEntry("more-" + number++, certificate);
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return factory.getTrustManagers();
        } catch (IOException | GeneralSecurityException e) {
            throw new ConfigurationFault("--ca-file: " + file + " cannot be read as certificates in PEM");
        }
    }

    private static Collection<X509Certificate> knownToJava() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers()))
                .toList();
    }
}
