package io.externalaudiences.server.source;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;

/** The public key of an SFTP server, as it was noted beforehand. A server with any other one is not talked to. */
public final class HostKey {
    private final PublicKey key;

    private HostKey(PublicKey key) {
        this.key = key;
    }

    /**
     * Reads a key from its type and its bytes, such as {@code ecdsa-sha2-nistp256 AAAA…}, the way ssh-keyscan prints
     * them behind the name of the host.
     *
     * @return empty where the text is no such key
     */
    public static Optional<HostKey> parse(String text) {
        try {
            PublicKey key = PublicKeyEntry.parsePublicKeyEntry(text).resolvePublicKey(null, null, null);
            return Optional.ofNullable(key).map(HostKey::new);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }

    boolean is(PublicKey other) {
        return KeyUtils.compareKeys(key, other);
    }

    /** The ways of signing that this key knows: a server with several keys is to show this one. */
    List<NamedFactory<Signature>> signatures() {
        return KeyUtils.getAllEquivalentKeyTypes(KeyUtils.getKeyType(key)).stream()
                .map(BuiltinSignatures::fromFactoryName)
                .filter(signature -> signature != null && signature.isSupported())
                .map(signature -> (NamedFactory<Signature>) signature)
                .toList();
    }
}
