package io.externalaudiences.server.source;

import java.nio.file.Path;

/** Names of objects. */
final class Keys {
    private Keys() {}

    /** The name of an object by its path from a root; the path may lead upwards. */
    static String below(String root, String path) {
        return Path.of(root).resolve(path).normalize().toString();
    }
}
