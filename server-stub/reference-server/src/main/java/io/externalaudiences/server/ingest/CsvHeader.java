package io.externalaudiences.server.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
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
     * @throws DatasetRefused where the file has no header line
     */
    static CsvHeader of(InputFile file) throws IOException, DatasetRefused {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file.path())) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw new DatasetRefused("the file " + file.name() + " is empty: it needs a header line");
            }
            return new CsvHeader(List.copyOf(records.next().getFields()));
        }
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
