package io.externalaudiences.server.ingest;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param name what to call it towards people
 * @param path where it lies on this machine
 */
public record InputFile(String name, Path path) {}
