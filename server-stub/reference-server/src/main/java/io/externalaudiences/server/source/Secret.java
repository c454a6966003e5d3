package io.externalaudiences.server.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A secret that is kept elsewhere, in an environment variable or a file. It is read whenever it is needed, so that one
 * that expires can be replaced while the server runs.
 */
public final class Secret {
    private static final String VARIABLE = "env:";
    private static final String FILE = "file:";

    private final String reference;

    /**
     * A secret by reference.
     *
     * @param reference {@code env:NAME} or {@code file:/path}
     */
    public Secret(String reference) {
        this.reference = reference;
    }

    /** What is wrong with the reference, in words that follow its name; empty where the secret can be read. */
    public Optional<String> fault() {
        if (!reference.startsWith(VARIABLE) && !reference.startsWith(FILE)) {
            return Optional.of("must be env:NAME or file:/path: a secret itself does not belong into the settings");
        }
        try {
            bytes();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    reference.startsWith(VARIABLE)
                            ? "names the environment variable " + name(VARIABLE) + ", which is not set"
                            : "names the file " + name(FILE) + ", which is empty or cannot be read");
        }
    }

    /**
     * The secret, without line breaks and spaces around it.
     *
     * @throws SourceUnusable where it cannot be read any more
     */
    public String text() throws SourceUnusable {
        return new String(content(), StandardCharsets.UTF_8).strip();
    }

    /**
     * The secret, byte by byte.
     *
     * @throws SourceUnusable where it cannot be read any more
     */
    byte[] content() throws SourceUnusable {
        try {
            return bytes();
        } catch (IOException e) {
            throw new SourceUnusable("the credentials of the connection cannot be read");
        }
    }

    private byte[] bytes() throws IOException {
        byte[] bytes = reference.startsWith(VARIABLE) ? variable() : file();
        if (bytes.length == 0) {
            throw new IOException("nothing stands there");
        }
        return bytes;
    }

    private byte[] variable() {
        String value = System.getenv(name(VARIABLE));
        return value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] file() throws IOException {
        try {
            return Files.readAllBytes(Path.of(name(FILE)));
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }

    private String name(String kind) {
        return reference.substring(kind.length());
    }
}
