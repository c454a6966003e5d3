package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.text.Json;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report for machines. */
public final class JsonReport {

    private static final JsonMapper JSON = Json.mapper().build();

    private JsonReport() {}

    /** Writes {@code report.json} into a folder that is there, and says where it is. */
    public static Path write(Report report, Path folder) {
        Path file = folder.resolve("report.json");
        JSON.writeValue(file, report);
        return file;
    }
}
