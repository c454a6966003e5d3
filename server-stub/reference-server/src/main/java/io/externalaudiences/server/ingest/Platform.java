package io.externalaudiences.server.ingest;

import java.util.Locale;

/**
 * A kind of machine that the server may run on. DuckDB is a native library, and the executable jar carries it for the
 * kind that it was built for, and for no other.
 *
 * @param system what Java calls the operating system
 * @param architecture what Java calls the processor
 */
public record Platform(String system, String architecture) {
    /** This machine. */
    public static Platform here() {
        return new Platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** Whether DuckDB is there for it. */
    public boolean isServed() {
        return Platform.class.getResource("/" + library()) != null;
    }

    /** As DuckDB calls its file. */
    String library() {
        String name = system.toLowerCase(Locale.ROOT);
        String family = name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
        boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
        return "libduckdb_java.so_" + family + "_" + (arm ? "arm64" : "amd64");
    }

    @Override
    public String toString() {
        return system + " " + architecture;
    }
}
