package io.externalaudiences.server.source;

import org.jspecify.annotations.Nullable;

/**
 * How an SFTP server is entered.
 *
 * @param host its name or address
 * @param port its port
 * @param hostKey the key by which it proves that it is the right one
 * @param root the absolute path of the folder that paths are relative to
 * @param user who enters
 * @param password the user's password; null where there is a private key
 * @param privateKey the user's private key, ECDSA or RSA; null where there is a password
 * @param passphrase what the private key is locked with; null where it is not
 */
public record SftpAccess(
        String host,
        int port,
        HostKey hostKey,
        String root,
        String user,
        @Nullable Secret password,
        @Nullable Secret privateKey,
        @Nullable Secret passphrase) {}
