package io.externalaudiences.client.certification;

import io.externalaudiences.client.certification.Matrix.Cell;
import io.externalaudiences.client.certification.Matrix.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The verdicts on some clients as a matrix. */
public final class Certificates {
    private Certificates() {}

    /** One row for every fault, one column for every client. */
    public static Matrix matrix(Map<String, List<Verdict>> verdicts) {
        List<Fault> faults = Certification.faults();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            int fault = i;
            List<Cell> cells = verdicts.values().stream()
                    .map(ofClient -> ofClient.get(fault))
                    .map(verdict -> new Cell(verdict.isGood(), String.join("; ", verdict.complaints())))
                    .toList();
            rows.add(new Row(faults.get(i).id(), faults.get(i).title(), cells));
        }
        return new Matrix(
                "Clients before a server that misbehaves", "certification", List.copyOf(verdicts.keySet()), rows);
    }
}
