package io.externalaudiences.server.ingest.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A file written anew, every line of which ends alike. DuckDB reads no file in which some lines end with LF and others
 * with CR LF, as they do where exports were joined; and where it is told to be lenient, it drops text behind quotes.
 */
final class EvenLines implements AutoCloseable {
    private final InputFile file;

    private EvenLines(InputFile file) {
        this.file = file;
    }

    /** Whether this is why DuckDB has not read a file. It has no code for it. */
    static boolean areMissing(SQLException e) {
        return String.valueOf(e.getMessage()).contains("state machine reached an invalid state");
    }

    /**
     * Writes a file anew.
     *
     * @throws DatasetRefused where it is no CSV either way
     */
    static EvenLines of(InputFile uneven, Path temporary) throws IOException, SQLException, DatasetRefused {
        EvenLines even =
                new EvenLines(new InputFile(uneven.name(), temporary.resolve(UUID.randomUUID() + ".even.csv")));
        try (CsvText text = CsvText.open(uneven)) {
            text.read(even::write);
            return even;
        } catch (CsvParseException e) {
            even.close();
            throw new DatasetRefused("the file " + uneven.name() + " is no CSV: " + e.getMessage());
        } catch (IOException | SQLException | DatasetRefused e) {
            even.close();
            throw e;
        }
    }

    private boolean write(Iterable<CsvRecord> records) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file.path());
                CsvWriter writer = CsvWriter.builder()
                        .bufferSize(0)
                        .lineDelimiter(LineDelimiter.LF)
                        .build(lines)) {
            for (CsvRecord record : records) {
                if (CsvHeader.isBlank(record)) {
                    // The writer would make it a record with an empty value.
                    lines.write("\n");
                } else {
                    writer.writeRecord(record.getFields());
                }
            }
            return true;
        }
    }

    InputFile file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file.path());
    }
}
