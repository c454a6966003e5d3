package io.externalaudiences.server.config;

import io.externalaudiences.server.ingest.Platform;

/** DuckDB in this jar is for another kind of machine. */
final class WrongPlatform extends RuntimeException {
    WrongPlatform(Platform platform) {
        super("This jar has no DuckDB for " + platform + ".");
    }
}
