package io.externalaudiences.server.ingest;

/** Names and texts that come from outside, written so that SQL takes them for nothing else. */
public final class Sql {
    private Sql() {}

    /** A quoted name. */
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A quoted text. */
    public static String text(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
