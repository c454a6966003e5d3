package io.externalaudiences.conformance.runner.report;

import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report for machines. */
public final class JsonReport {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    private JsonReport() {}

    /** Writes {@code report.json} into a folder that is there, and says where it is. */
    public static Path write(Report report, Path folder) {
        Path file = folder.resolve("report.json");
        JSON.writeValue(file, report);
        return file;
    }
}
