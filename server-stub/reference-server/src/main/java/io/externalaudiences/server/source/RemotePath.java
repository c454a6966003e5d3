package io.externalaudiences.server.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A path below the root of a remote source. Nothing above the root can be said with it.
 *
 * @param text its parts, separated by single slashes; empty for the root itself
 */
record RemotePath(String text) {
    /**
     * Reads a path as people write it: a slash at the end, or two in a row, say nothing more.
     *
     * @throws SourceUnusable where it leads upwards, or holds what no path has
     */
    static RemotePath of(String path) throws SourceUnusable {
        List<String> parts = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
        if (parts.contains("..") || path.chars().anyMatch(Character::isISOControl)) {
            throw new SourceUnusable("path names nothing of the source: " + path);
        }
        return new RemotePath(String.join("/", parts));
    }

    /** The same as a folder: with a slash at its end, even the root. */
    String asFolder() {
        return text + "/";
    }

    /** What is called so in this folder. */
    RemotePath child(String name) {
        return new RemotePath(text.isEmpty() ? name : text + "/" + name);
    }

    /** The way from the root to this path: every folder on it but the root, and at last the path itself. */
    List<RemotePath> way() {
        List<RemotePath> way = new ArrayList<>();
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            way.add(new RemotePath(text.substring(0, slash)));
        }
        if (!text.isEmpty()) {
            way.add(this);
        }
        return way;
    }
}
