package io.externalaudiences.server.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** An object, read part by part, so that one of many gigabytes needs no more memory than one part. */
final class ObjectInput extends InputStream {
    private static final int PART = 8 << 20;

    private final OpenStore store;
    private final SourceFile file;
    private byte[] part = {};
    private int place;
    private long next;

    ObjectInput(OpenStore store, SourceFile file) {
        this.store = store;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? part[place++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (!hasMore()) {
            return -1;
        }
        int taken = Math.min(length, part.length - place);
        System.arraycopy(part, place, target, offset, taken);
        place += taken;
        return taken;
    }

    private boolean hasMore() throws IOException {
        if (place == part.length && next < file.size()) {
            part = part(Math.min(PART, file.size() - next));
            place = 0;
            next += part.length;
        }
        return place < part.length;
    }

    /** Rights that were taken away meanwhile: another attempt will find that, and say it. */
    private byte[] part(long length) throws IOException {
        try {
            return store.read(file.path(), next, length);
        } catch (SourceUnusable e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
