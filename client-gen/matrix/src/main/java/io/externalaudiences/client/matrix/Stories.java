package io.externalaudiences.client.matrix;

import io.externalaudiences.client.certification.Matrix;
import io.externalaudiences.client.certification.Matrix.Cell;
import io.externalaudiences.client.certification.Matrix.Row;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The steps of the scenario, and what each language has seen at each. */
final class Stories {
    private static final Pattern STEP = Pattern.compile("^\\| \\*\\*(S-\\d+)\\*\\* ([^|]+?) \\|", Pattern.MULTILINE);

    private Stories() {}

    /** A step is good where it was told, and has seen what the first language has seen. */
    static Matrix matrix(String scenario, Map<String, Told> stories) {
        List<Row> rows = STEP.matcher(scenario)
                .results()
                .map(step -> row(step.group(1), step.group(2), stories))
                .toList();
        return new Matrix("The story in every language", "story", List.copyOf(stories.keySet()), rows);
    }

    private static Row row(String step, String title, Map<String, Told> stories) {
        String first = stories.values().iterator().next().steps().get(step);
        List<Cell> cells = stories.values().stream()
                .map(told -> cell(told.steps().get(step), first))
                .toList();
        return new Row(step, title, cells);
    }

    private static Cell cell(String seen, String first) {
        return seen == null ? new Cell(false, "not told") : new Cell(seen.equals(first), seen);
    }
}
