package io.externalaudiences.server.ingest.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The text of a file, read record by record. It must be UTF-8. */
final class CsvText implements AutoCloseable {
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final InputFile file;
    private final CsvReader<CsvRecord> records;

    private CsvText(InputFile file, CsvReader<CsvRecord> records) {
        this.file = file;
        this.records = records;
    }

    /**
     * Opens a file. Lines without anything are records, too.
     *
     * @throws DatasetRefused where it is not compressed though its name says so, or not UTF-8
     */
    static CsvText open(InputFile file) throws IOException, DatasetRefused {
        try {
            Reader text = text(file);
            return new CsvText(
                    file,
                    CsvReader.builder()
                            .skipEmptyLines(false)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(text));
        } catch (CharacterCodingException e) {
            throw notUtf8(file);
        }
    }

    private static Reader text(InputFile file) throws IOException, DatasetRefused {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                content(file), StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static InputStream content(InputFile file) throws IOException, DatasetRefused {
        InputStream content = Files.newInputStream(file.path());
        if (!file.isCompressed()) {
            return content;
        }
        try {
            return new GZIPInputStream(content);
        } catch (ZipException | EOFException e) {
            content.close();
            throw new DatasetRefused("the file " + file.name() + " is not compressed, though its name says so");
        }
    }

    static DatasetRefused notUtf8(InputFile file) {
        return new DatasetRefused("the file " + file.name() + " is not UTF-8");
    }

    /** What is done with the records. */
    interface Reading<T> {
        T of(Iterable<CsvRecord> records) throws IOException, SQLException, DatasetRefused;
    }

    /**
     * Reads the records.
     *
     * @throws DatasetRefused where the text is not UTF-8
     */
    <T> T read(Reading<T> reading) throws IOException, SQLException, DatasetRefused {
        try {
            return reading.of(records);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notUtf8(file);
            }
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
