package io.externalaudiences.server.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.jspecify.annotations.Nullable;

/** An SFTP server, one for all tests, whose folders are those of this machine. It has two keys, as most servers do. */
public final class SftpTestServer {
    /** Who may enter, by a password or a key. */
    public static final String USER = "loader";

    /** The user's password. */
    public static final String PASSWORD = "a password of the tests";

    private static @Nullable SftpTestServer shared;

    private final KeyPair hostKey = ellipticKey();
    private final KeyPair userKey = ellipticKey();
    private final SshServer server = SshServer.setUpDefaultServer();

    private SftpTestServer() throws IOException, GeneralSecurityException {
        KeyPair other = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(other, hostKey));
        server.setPasswordAuthenticator((user, password, session) -> user.equals(USER) && password.equals(PASSWORD));
        server.setPublickeyAuthenticator(
                (user, key, session) -> user.equals(USER) && KeyUtils.compareKeys(key, userKey.getPublic()));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
    }

    /** The server that all tests share; it ends with them. */
    public static synchronized SftpTestServer shared() {
        try {
            SftpTestServer running = shared == null ? new SftpTestServer() : shared;
            shared = running;
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair ellipticKey() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        return keys.generateKeyPair();
    }

    public int port() {
        return server.getPort();
    }

    /** Its second key, as ssh-keyscan would print it. */
    public String hostKey() {
        return PublicKeyEntry.toString(hostKey.getPublic());
    }

    /** The key of somebody else. */
    public static String strangeHostKey() {
        try {
            return PublicKeyEntry.toString(ellipticKey().getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the user's private key to a file, as ssh-keygen does. */
    public Path writeUserKey(Path file) {
        try (OutputStream target = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(userKey, USER, null, target);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
