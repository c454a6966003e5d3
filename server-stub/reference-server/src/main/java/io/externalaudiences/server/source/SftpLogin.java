package io.externalaudiences.server.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** A user who has entered an SFTP server. Every step has an end. */
final class SftpLogin implements RemoteFiles {
    private final SshClient ssh;
    private final SftpFolder folder;

    private SftpLogin(SshClient ssh, SftpFolder folder) {
        this.ssh = ssh;
        this.folder = folder;
    }

    /**
     * Enters.
     *
     * @throws SourceUnusable where the server is not the one that is meant, refuses the user, or has no such root
     * @throws SourceUnreachable where it does not answer
     */
    static SftpLogin to(SftpAccess access, Duration patience) throws IOException, SourceUnusable {
        SshClient ssh = client(access, patience);
        try {
            ssh.start();
            ClientSession session = ssh.connect(access.user(), access.host(), access.port())
                    .verify(patience)
                    .getSession();
            identify(session, access);
            session.auth().verify(patience);
            SftpClient sftp = SftpClientFactory.instance().createSftpClient(session);
            return new SftpLogin(ssh, SftpFolder.of(sftp, access.root()));
        } catch (SshException e) {
            ssh.stop();
            throw refusal(e);
        } catch (IOException | SourceUnusable | RuntimeException e) {
            ssh.stop();
            throw e;
        }
    }

    /** A client that knows only what was configured, and nothing of this machine's own keys and settings. */
    private static SshClient client(SftpAccess access, Duration patience) {
        SshClient ssh = SshClient.setUpDefaultClient();
        var userSignatures = ssh.getSignatureFactories();
        ssh.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        ssh.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        ssh.setUserAuthFactories(
                List.of(new UserAuthPublicKeyFactory(userSignatures), UserAuthPasswordFactory.INSTANCE));
        ssh.setSignatureFactories(access.hostKey().signatures());
        ssh.setServerKeyVerifier((session, address, key) -> access.hostKey().is(key));
        CoreModuleProperties.AUTH_TIMEOUT.set(ssh, patience);
        CoreModuleProperties.CHANNEL_OPEN_TIMEOUT.set(ssh, patience);
        // Also what an answer to a single question is waited for.
        CoreModuleProperties.IDLE_TIMEOUT.set(ssh, patience);
        return ssh;
    }

    private static void identify(ClientSession session, SftpAccess access) throws SourceUnusable {
        if (access.password() != null) {
            session.addPasswordIdentity(access.password().text());
        }
        if (access.privateKey() != null) {
            for (KeyPair pair : keys(access, access.privateKey())) {
                session.addPublicKeyIdentity(pair);
            }
        }
    }

    private static Iterable<KeyPair> keys(SftpAccess access, Secret privateKey) throws SourceUnusable {
        FilePasswordProvider passphrase = access.passphrase() == null
                ? FilePasswordProvider.EMPTY
                : FilePasswordProvider.of(access.passphrase().text());
        try {
            Iterable<KeyPair> pairs = SecurityUtils.loadKeyPairIdentities(
                    null,
                    NamedResource.ofName("private key"),
                    new ByteArrayInputStream(privateKey.content()),
                    passphrase);
            if (pairs != null) {
                return pairs;
            }
        } catch (IOException | GeneralSecurityException e) {
            // What is wrong with a private key is not told: the message may quote it.
        }
        throw new SourceUnusable("the private key of the connection cannot be used: it must be ECDSA or RSA");
    }

    private static IOException refusal(SshException failure) throws SourceUnusable {
        return switch (failure.getDisconnectCode()) {
            case SshConstants.SSH2_DISCONNECT_HOST_KEY_NOT_VERIFIABLE,
                    SshConstants.SSH2_DISCONNECT_KEY_EXCHANGE_FAILED ->
                throw new SourceUnusable("the SFTP server does not prove itself by the key that is configured");
            case SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE ->
                throw new SourceUnusable("the SFTP server refuses the credentials of the connection");
            default -> new SourceUnreachable("the SFTP server cannot be entered: " + failure.getMessage());
        };
    }

    @Override
    public InputStream open(SourceFile file) throws IOException, SourceUnusable {
        return folder.open(file);
    }

    SftpFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        ssh.stop();
    }
}
