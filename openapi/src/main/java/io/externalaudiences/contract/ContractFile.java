package io.externalaudiences.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

/** One file of the contract, found on the class path. */
public final class ContractFile {

    private final String name;
    private final URL url;

    ContractFile(String name, URL url) {
        this.name = name;
        this.url = url;
    }

    /** Where the file lies, relative to the document. */
    public String name() {
        return name;
    }

    /** An address to read it from; inside of a jar it is a {@code jar:} address. */
    public URL url() {
        return url;
    }

    /** Its bytes from the start. The caller closes the stream. */
    public InputStream open() {
        try {
            return url.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the contract", e);
        }
    }

    /** Its whole text. */
    public String text() {
        try (var stream = open()) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the contract", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
