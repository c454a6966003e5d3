package io.externalaudiences.server.ingest.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the lines on which rejected rows begin. DuckDB knows records only, of which one may have many lines, so the
 * file is read a second time, as far as the last of them.
 */
final class RejectedPlaces {
    private static final Logger LOG = LoggerFactory.getLogger(RejectedPlaces.class);

    private final InputFile file;
    /** A file of one column has records without anything; elsewhere such a line is none. */
    private final boolean blankLinesAreRows;

    private final Deque<Long> faulty;
    private final Deque<Long> unsplit;

    private RejectedPlaces(InputFile file, int width, Deque<Long> faulty, Deque<Long> unsplit) {
        this.file = file;
        this.blankLinesAreRows = width == 1;
        this.faulty = faulty;
        this.unsplit = unsplit;
    }

    /**
     * Notes the places of one file's rejected rows.
     *
     * @param width how many columns the file has
     */
    static void find(Connection connection, InputFile file, int width)
            throws IOException, SQLException, DatasetRefused {
        RejectedPlaces places = new RejectedPlaces(
                file,
                width,
                numbers(connection, RejectedRows.FAULTY_NUMBERS, file),
                numbers(connection, RejectedRows.UNSPLIT_RECORDS, file));
        if (places.isAnyLeft()) {
            try (DuckDBAppender appender =
                            connection.unwrap(DuckDBConnection.class).createAppender("place");
                    CsvText text = CsvText.open(file)) {
                text.read(records -> {
                    places.note(records, appender);
                    return true;
                });
            }
        }
    }

    private static Deque<Long> numbers(Connection connection, String query, InputFile file) throws SQLException {
        Deque<Long> numbers = new ArrayDeque<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, file.name());
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    numbers.add(result.getLong(1));
                }
            }
        }
        return numbers;
    }

    private boolean isAnyLeft() {
        return !faulty.isEmpty() || !unsplit.isEmpty();
    }

    private void note(Iterable<CsvRecord> records, DuckDBAppender appender) throws SQLException {
        boolean header = true;
        long number = 0;
        long record = 0;
        try {
            for (CsvRecord row : records) {
                record++;
                if (!isAnyLeft()) {
                    return;
                }
                if (CsvHeader.isBlank(row) && !(blankLinesAreRows && !header)) {
                    continue;
                }
                if (header) {
                    header = false;
                } else if (isNext(unsplit, record)) {
                    append(appender, null, record, row.getStartingLineNumber());
                } else if (isNext(faulty, ++number)) {
                    append(appender, number, null, row.getStartingLineNumber());
                }
            }
        } catch (CsvParseException e) {
            // Such as text behind a closing quote. What comes after it is listed without its line.
            LOG.info("The lines of {} cannot all be counted: {}", file.name(), e.getMessage());
        }
    }

    private void append(DuckDBAppender appender, @Nullable Long number, @Nullable Long record, long line)
            throws SQLException {
        appender.beginRow()
                .append(file.name())
                .append(number)
                .append(record)
                .append(line)
                .endRow();
    }

    private static boolean isNext(Deque<Long> numbers, long number) {
        if (numbers.isEmpty() || numbers.peek() != number) {
            return false;
        }
        numbers.remove();
        return true;
    }
}
