package io.externalaudiences.server.ingest;

/** Names and texts that come from outside, written so that SQL takes them for nothing else. */
final class Sql {
    private Sql() {}

    /** A quoted name. */
    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A quoted text. */
    static String text(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
