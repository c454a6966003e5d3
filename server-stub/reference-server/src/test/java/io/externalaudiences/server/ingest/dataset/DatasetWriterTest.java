package io.externalaudiences.server.ingest.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.ColumnType;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.Lake;
import io.externalaudiences.server.ingest.RunReport;
import io.externalaudiences.server.support.Duck;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV files to a dataset: types, rejected rows, headers. */
class DatasetWriterTest {
    private static final List<Column> SEVEN = List.of(
            new Column("id", ColumnType.STRING, "Email"),
            new Column("score", ColumnType.NUMBER, null),
            new Column("points", ColumnType.LONG, null),
            new Column("visits", ColumnType.INTEGER, null),
            new Column("born", ColumnType.DATE, null),
            new Column("seen", ColumnType.DATETIME, null),
            new Column("member", ColumnType.BOOLEAN, null));
    private static final List<Column> TWO =
            List.of(new Column("id", ColumnType.STRING, "Email"), new Column("visits", ColumnType.INTEGER, null));
    private static final String HEADER = "id,score,points,visits,born,seen,member\n";

    private final UUID run = UUID.randomUUID();
    private final DatasetKey key = new DatasetKey("Org", "prod", UUID.randomUUID());
    private final Path folder;
    private final Lake lake;

    DatasetWriterTest(@TempDir Path folder) {
        this.folder = folder;
        this.lake = new Lake(folder.resolve("lake"));
    }

    private RunReport write(double rejectedShare, List<Column> columns, String... contents)
            throws IOException, SQLException, DatasetRefused {
        List<InputFile> files = new ArrayList<>();
        for (String content : contents) {
            String name = "file-" + files.size() + ".csv";
            files.add(new InputFile(
                    "a/" + name, Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8)));
        }
        return write(rejectedShare, columns, files.toArray(InputFile[]::new));
    }

    private RunReport write(double rejectedShare, List<Column> columns, InputFile... files)
            throws IOException, SQLException, DatasetRefused {
        EngineSettings settings =
                new EngineSettings(Files.createDirectories(folder.resolve("temporary")), "256MB", "1GB", rejectedShare);
        try (DatasetWriter writer = new DatasetWriter(lake, settings)) {
            return writer.write(key, run, columns, List.of(files));
        }
    }

    /** Small runs share one DuckDB, in which each has a database of its own. */
    @Test
    void runsSideBySideDoNotMeet() throws Exception {
        EngineSettings settings =
                new EngineSettings(Files.createDirectories(folder.resolve("temporary")), "256MB", "1GB", 1);
        try (DatasetWriter writer = new DatasetWriter(lake, settings)) {
            List<CompletableFuture<String>> runs = IntStream.range(0, 24)
                    .mapToObj(rows -> CompletableFuture.supplyAsync(() -> {
                        try {
                            Path file = Files.writeString(
                                    folder.resolve(rows + ".csv"),
                                    "id,visits\n" + "a,1\n".repeat(rows) + "b,many\n".repeat(rows + 1));
                            return counts(writer.write(
                                    key, UUID.randomUUID(), TWO, List.of(new InputFile(rows + ".csv", file))));
                        } catch (IOException | SQLException | DatasetRefused e) {
                            throw new CompletionException(e);
                        }
                    }))
                    .toList();

            assertThat(runs)
                    .extracting(CompletableFuture::join)
                    .containsExactlyElementsOf(IntStream.range(0, 24)
                            .mapToObj(rows -> rows + " loaded, " + (rows + 1) + " rejected")
                            .toList());
        }
        assertThat(folder.resolve("temporary")).isEmptyDirectory();
    }

    private static String counts(RunReport report) {
        return report.rows() + " loaded, " + report.rejectedRows() + " rejected";
    }

    private List<String> loaded() {
        return Duck.rows("SELECT * FROM '" + lake.dataset(key, run) + "'");
    }

    private List<String> rejected() {
        return Duck.rows("SELECT * FROM read_csv('" + lake.rejected(key, run) + "', all_varchar = true)");
    }

    @Test
    void allSevenTypesAreStoredAsThemselves() throws Exception {
        RunReport report = write(
                0,
                SEVEN,
                HEADER
                        + "ada@example.com,-1.5e3,9223372036854775807,-2147483648,2025-05-13,2025-05-23T20:19:00+02:00,true\n"
                        + "grace@example.com,.5,+7,0,2024-02-29,2025-05-23T20:19:00.250Z,FALSE\n"
                        + "alan@example.com,,,,,,\n");

        assertThat(counts(report)).isEqualTo("3 loaded, 0 rejected");
        assertThat(Duck.rows("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '" + lake.dataset(key, run)
                        + "')"))
                .containsExactly(
                        "id|VARCHAR",
                        "score|DOUBLE",
                        "points|BIGINT",
                        "visits|INTEGER",
                        "born|DATE",
                        "seen|TIMESTAMP WITH TIME ZONE",
                        "member|BOOLEAN");
        assertThat(Duck.rows("SELECT id, score, points, visits, born, epoch_ms(seen), member FROM '"
                        + lake.dataset(key, run) + "'"))
                .containsExactly(
                        "ada@example.com|-1500.0|9223372036854775807|-2147483648|2025-05-13|1748024340000|true",
                        "grace@example.com|0.5|7|0|2024-02-29|1748031540250|false",
                        "alan@example.com|null|null|null|null|null|null");
        assertThat(Duck.rows("SELECT DISTINCT compression FROM parquet_metadata('" + lake.dataset(key, run) + "')"))
                .containsExactly("ZSTD");
        assertThat(lake.rejected(key, run)).doesNotExist();
    }

    @Test
    void whatIsNotOfItsTypeIsRejectedWithPlaceAndReason() throws Exception {
        List<String> bad = List.of(
                "a,x,1,1,2025-01-01,2025-01-01T00:00:00Z,true",
                "a,1e999,1,1,2025-01-01,2025-01-01T00:00:00Z,true",
                "a,nan,1,1,2025-01-01,2025-01-01T00:00:00Z,true",
                "a,1,1.5,1,2025-01-01,2025-01-01T00:00:00Z,true",
                "a,1,9223372036854775808,1,2025-01-01,2025-01-01T00:00:00Z,true",
                "a,1,1,1e3,2025-01-01,2025-01-01T00:00:00Z,true",
                "a,1,1,2147483648,2025-01-01,2025-01-01T00:00:00Z,true",
                "a,1,1,1,2025-1-1,2025-01-01T00:00:00Z,true",
                "a,1,1,1,2025-02-30,2025-01-01T00:00:00Z,true",
                "a,1,1,1,2025-01-01,2025-01-01T00:00:00,true",
                "a,1,1,1,2025-01-01,2025-01-01 00:00:00Z,true",
                "a,1,1,1,2025-01-01,2025-01-01T25:00:00Z,true",
                "a,1,1,1,2025-01-01,2025-01-01T00:00:00Z,yes",
                "a,1,1,1,2025-01-01,2025-01-01T00:00:00Z,1");

        RunReport report = write(1, SEVEN, HEADER + String.join("\n", bad) + "\n");

        assertThat(counts(report)).isEqualTo("0 loaded, 14 rejected");
        assertThat(rejected().stream()
                        .map(row -> row.substring(0, row.lastIndexOf('|')))
                        .toList())
                .containsExactly(
                        "a/file-0.csv|2|score",
                        "a/file-0.csv|3|score",
                        "a/file-0.csv|4|score",
                        "a/file-0.csv|5|points",
                        "a/file-0.csv|6|points",
                        "a/file-0.csv|7|visits",
                        "a/file-0.csv|8|visits",
                        "a/file-0.csv|9|born",
                        "a/file-0.csv|10|born",
                        "a/file-0.csv|11|seen",
                        "a/file-0.csv|12|seen",
                        "a/file-0.csv|13|seen",
                        "a/file-0.csv|14|member",
                        "a/file-0.csv|15|member");
        assertThat(rejected().get(6)).endsWith("|is no integer of 32 bits");
    }

    @Test
    void linesAreCountedAsTheyAreSeenInAnEditor() throws Exception {
        RunReport report = write(1, TWO, """
                id,visits
                a,1
                too,many,columns
                "with a
                line break",2

                few
                ,3
                b,x
                c,4
                """, "visits,id\nx,d\n");

        assertThat(counts(report)).isEqualTo("3 loaded, 5 rejected");
        assertThat(loaded()).containsExactly("a|1", "with a\nline break|2", "c|4");
        assertThat(rejected())
                .hasSize(5)
                .anyMatch(row -> row.startsWith("a/file-0.csv|3|null|too many columns"))
                .anyMatch(row -> row.startsWith("a/file-0.csv|7|null|missing columns"))
                .contains("a/file-0.csv|8|id|is empty, so that the row has no identity")
                .contains("a/file-0.csv|9|visits|is no integer of 32 bits")
                .contains("a/file-1.csv|2|visits|is no integer of 32 bits");
    }

    @Test
    void columnsAreFoundByTheirNamesInAnyOrder() throws Exception {
        write(0, TWO, "visits,more,id\n1,x,a\n", "\uFEFFid,visits\r\nb,2\r\n", "id,\"visits\"\nc,3");

        assertThat(loaded()).containsExactly("a|1", "b|2", "c|3");
    }

    @Test
    void namesAreNeverTakenForSql() throws Exception {
        String evil = "'; DROP TABLE checked; --\"";
        List<Column> columns =
                List.of(new Column(evil, ColumnType.STRING, "Email"), new Column("a", ColumnType.INTEGER, null));

        write(1, columns, "\"" + evil.replace("\"", "\"\"") + "\",a\nx,1\ny,no\n");

        assertThat(loaded()).containsExactly("x|1");
        assertThat(rejected()).containsExactly("a/file-0.csv|3|a|is no integer of 32 bits");
    }

    @Test
    void aHeaderWithoutADeclaredColumnIsRefused() {
        assertThatThrownBy(() -> write(1, TWO, "id,visits\na,1\n", "id,Visits\na,1\n"))
                .isInstanceOf(DatasetRefused.class)
                .hasMessage("the file a/file-1.csv has no column visits");
        assertThatThrownBy(() -> write(1, TWO, "id,visits,id\na,1,b\n"))
                .isInstanceOf(DatasetRefused.class)
                .hasMessageContaining("twice the column id");
        assertThatThrownBy(() -> write(1, TWO, ""))
                .isInstanceOf(DatasetRefused.class)
                .hasMessageContaining("is empty");
        assertThat(lake.dataset(key, run)).doesNotExist();
    }

    @Test
    void noFileAndNoRowAreAnEmptyDataset() throws Exception {
        assertThat(counts(write(0, TWO, new String[0]))).isEqualTo("0 loaded, 0 rejected");
        assertThat(loaded()).isEmpty();
        assertThat(counts(write(0, TWO, "id,visits\n"))).isEqualTo("0 loaded, 0 rejected");
        assertThat(loaded()).isEmpty();
    }

    @Test
    void theShareOfRejectedRowsDecides() throws Exception {
        String nineteenGood = "id,visits\n" + "a,1\n".repeat(19);

        assertThat(counts(write(0.05, TWO, nineteenGood + "a,x\n"))).isEqualTo("19 loaded, 1 rejected");
        assertThatThrownBy(() -> write(0.05, TWO, nineteenGood + "a,x\nb,x\n"))
                .isInstanceOf(DatasetRefused.class)
                .hasMessageStartingWith("2 of 21 rows were rejected");
        // What was wrong can be read all the same.
        assertThat(rejected()).hasSize(2);
    }

    @Test
    void aSecondWriteReplacesTheFirstAndLeavesNothingElse() throws Exception {
        write(1, TWO, "id,visits\na,1\nb,x\n");
        write(1, TWO, "id,visits\nc,2\n");

        assertThat(loaded()).containsExactly("c|2");
        try (Stream<Path> files = Files.list(lake.dataset(key, run).getParent())) {
            assertThat(files).containsExactlyInAnyOrder(lake.dataset(key, run), lake.report(key, run));
        }
    }

    @Test
    void theReportSaysWhatBecameOfEachFile() throws Exception {
        write(1, TWO, "id,more,visits,\na,x,1,\nb,x,no,\n", "id,visits\nc,3\n", "id,visits\n");

        assertThat(RunReport.read(lake.report(key, run)))
                .isEqualTo(new RunReport(
                        run,
                        2,
                        1,
                        List.of(
                                new RunReport.FileReport("a/file-0.csv", 1, 1, List.of("more", "")),
                                new RunReport.FileReport("a/file-1.csv", 1, 0, List.of()),
                                new RunReport.FileReport("a/file-2.csv", 0, 0, List.of())),
                        null));
    }

    @Test
    void whatIsNotUtf8IsRefused() throws Exception {
        for (Charset other : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            Path file = Files.writeString(folder.resolve("other.csv"), "id,visits\nmüller,1\n", other);

            assertThatThrownBy(() -> write(1, TWO, new InputFile("a/other.csv", file)))
                    .as(other.name())
                    .isInstanceOf(DatasetRefused.class)
                    .hasMessage("the file a/other.csv is not UTF-8");
        }
        String late = "id,visits\n" + "a,1\n".repeat(50_000);
        Path file = Files.write(
                folder.resolve("late.csv"), (late + "m\u00fcller,1\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> write(1, TWO, new InputFile("a/late.csv", file)))
                .isInstanceOf(DatasetRefused.class)
                .hasMessage("the file a/late.csv is not UTF-8");
    }

    @Test
    void aLineOfTenMegabytesIsRead() throws Exception {
        List<Column> columns =
                List.of(new Column("id", ColumnType.STRING, "Email"), new Column("text", ColumnType.STRING, null));

        write(0, columns, "id,text\na," + "x".repeat(10_000_000) + "\nb,y\n");

        assertThat(Duck.rows("SELECT id, length(\"text\") FROM '" + lake.dataset(key, run) + "'"))
                .containsExactly("a|10000000", "b|1");
    }

    @Test
    void linesMayEndDifferently() throws Exception {
        RunReport report = write(
                1,
                TWO,
                "id,visits\r\na,1\n\n\"b\r\nb\",2\r\nc,no\n",
                "id,visits\r\n\"a\nb\",1\r\nc,2",
                "id,visits\rx,9\r");

        assertThat(counts(report)).isEqualTo("5 loaded, 1 rejected");
        assertThat(loaded()).containsExactly("a|1", "b\r\nb|2", "a\nb|1", "c|2", "x|9");
        assertThat(rejected()).containsExactly("a/file-0.csv|6|visits|is no integer of 32 bits");
        try (Stream<Path> left = Files.list(Files.createDirectories(folder.resolve("temporary")))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void textBehindAQuoteIsRejectedAndNotDropped() throws Exception {
        RunReport report = write(1, TWO, "id,visits\na,1\n\"b\"b,2\nc,no\nd,4\n");

        assertThat(counts(report)).isEqualTo("2 loaded, 2 rejected");
        assertThat(loaded()).containsExactly("a|1", "d|4");
        assertThat(rejected()).hasSize(2).anyMatch(row -> row.contains("|visits|is no integer of 32 bits"));
    }

    @Test
    void compressedFilesAreRead() throws Exception {
        Path file = folder.resolve("good.csv.gz");
        try (OutputStream compressed = new GZIPOutputStream(Files.newOutputStream(file))) {
            compressed.write("id,visits\na,1\nb,no\n".getBytes(StandardCharsets.UTF_8));
        }
        Path other = Files.writeString(folder.resolve("bad.csv.gz"), "id,visits\na,1\n");

        assertThat(counts(write(1, TWO, new InputFile("a/good.csv.gz", file)))).isEqualTo("1 loaded, 1 rejected");
        assertThat(rejected()).containsExactly("a/good.csv.gz|3|visits|is no integer of 32 bits");
        assertThatThrownBy(() -> write(1, TWO, new InputFile("a/bad.csv.gz", other)))
                .isInstanceOf(DatasetRefused.class)
                .hasMessage("the file a/bad.csv.gz is not compressed, though its name says so");
    }
}
