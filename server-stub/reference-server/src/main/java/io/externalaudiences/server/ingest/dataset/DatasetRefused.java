package io.externalaudiences.server.ingest.dataset;

/** The files cannot be made a dataset, and trying again will not help. The message says why. */
public final class DatasetRefused extends Exception {
    DatasetRefused(String message) {
        super(message);
    }
}
