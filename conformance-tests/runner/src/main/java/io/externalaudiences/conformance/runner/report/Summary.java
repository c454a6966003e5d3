package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.text.Templates;
import java.util.Map;

/** A report in a few lines, for the end of a command. */
public final class Summary {

    private Summary() {}

    /** Ends with a line break. */
    public static String of(Report report) {
        return Templates.beside(Summary.class).filled("summary.text.ftl", Map.of("report", report));
    }
}
