package io.externalaudiences.conformance.runner.report.page;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.report.RequirementResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All results at one glance.
 *
 * @param areas the heads of the columns
 * @param rows one for each operation of the contract
 */
public record Matrix(List<String> areas, List<Row> rows) {

    /** The matrix of these results, operations and areas in the order of the contract. */
    public static Matrix of(Collection<RequirementResult> results) {
        List<String> areas = results.stream()
                .map(result -> result.requirement().area())
                .distinct()
                .toList();
        List<Row> rows = new ArrayList<>();
        results.stream()
                .map(result -> result.requirement().operation())
                .distinct()
                // What holds for any operation comes after those that have a name.
                .sorted(Comparator.comparing("any"::equals))
                .forEach(operation -> rows.add(new Row(
                        operation,
                        areas.stream()
                                .map(area -> Cell.of(operation, area, results))
                                .toList())));
        return new Matrix(areas, rows);
    }

    /**
     * One operation.
     *
     * @param operation its operationId, or {@code any}
     * @param cells one for each area
     */
    public record Row(String operation, List<Cell> cells) {}

    /**
     * What one operation promises in one area.
     *
     * @param worst the worst outcome; null where nothing is promised
     * @param first the requirement to begin with: the first of the worst
     * @param number how many requirements there are
     * @param worstNumber how many of them ended in the worst way
     */
    public record Cell(
            String operation, String area, @Nullable Outcome worst, String first, int number, long worstNumber) {

        static Cell of(String operation, String area, Collection<RequirementResult> all) {
            List<RequirementResult> own = all.stream()
                    .filter(result -> result.requirement().area().equals(area))
                    .filter(result -> result.requirement().operation().equals(operation))
                    .toList();
            Optional<Outcome> worst =
                    own.stream().map(RequirementResult::outcome).reduce(Outcome::or);
            List<RequirementResult> ofTheWorst = own.stream()
                    .filter(result -> result.outcome() == worst.orElseThrow())
                    .toList();
            return new Cell(
                    operation,
                    area,
                    worst.orElse(null),
                    ofTheWorst.isEmpty() ? "" : ofTheWorst.get(0).requirement().id(),
                    own.size(),
                    ofTheWorst.size());
        }
    }
}
