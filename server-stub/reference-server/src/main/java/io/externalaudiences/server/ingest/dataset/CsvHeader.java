package io.externalaudiences.server.ingest.dataset;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.externalaudiences.server.ingest.Column;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * The header line of a file.
 *
 * @param names the names of the columns, in their order
 */
record CsvHeader(List<String> names) {
    /**
     * Reads the header line of a file.
     *
     * @throws DatasetRefused where the file has no header line, or is no UTF-8
     */
    static CsvHeader of(InputFile file) throws IOException, SQLException, DatasetRefused {
        try (CsvText text = CsvText.open(file)) {
            return text.read(records -> first(records.iterator(), file));
        }
    }

    private static CsvHeader first(Iterator<CsvRecord> records, InputFile file) throws DatasetRefused {
        while (records.hasNext()) {
            CsvRecord record = records.next();
            if (!isBlank(record)) {
                return new CsvHeader(List.copyOf(record.getFields()));
            }
        }
        throw new DatasetRefused("the file " + file.name() + " is empty: it needs a header line");
    }

    static boolean isBlank(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).isEmpty();
    }

    /** The columns that nobody has declared, in their order. */
    List<String> undeclared(List<Column> declared) {
        return names.stream()
                .filter(name ->
                        declared.stream().noneMatch(column -> column.name().equals(name)))
                .toList();
    }

    /**
     * Where the declared columns stand in the file, in the order of their declaration.
     *
     * @throws DatasetRefused where one is missing, or stands there twice
     */
    List<Integer> positions(List<Column> declared, InputFile file) throws DatasetRefused {
        List<Integer> positions = new ArrayList<>();
        for (Column column : declared) {
            int occurrences = Collections.frequency(names, column.name());
            if (occurrences != 1) {
                throw new DatasetRefused("the file " + file.name()
                        + (occurrences == 0 ? " has no column " : " has twice the column ") + column.name());
            }
            positions.add(names.indexOf(column.name()));
        }
        return positions;
    }
}
