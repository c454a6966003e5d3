package io.externalaudiences.server.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.server.run.Window;
import io.externalaudiences.server.source.FetchedFiles.FetchedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every kind of source does, tried on real servers. */
abstract class SourceContract {
    private static final Window ALWAYS = new Window(0, Long.MAX_VALUE);
    private static final byte[] CSV = "ppid\nada@example.com\n".getBytes(StandardCharsets.UTF_8);

    private final String folder = UUID.randomUUID().toString();

    @TempDir
    private Path copies;

    /** The source, which makes its copies in this room. */
    abstract Source source(FetchRoom room);

    /** Puts a file into the place, by its path from the root of the source; the path may lead upwards. */
    abstract void put(String path, byte[] content) throws IOException;

    private Source source() {
        return source(new FetchRoom(copies, 1L << 30));
    }

    private String given(String name, byte[] content) throws IOException {
        put(folder + "/" + name, content);
        return folder + "/" + name;
    }

    private String given(String name) throws IOException {
        return given(name, CSV);
    }

    private static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).toList();
    }

    @Test
    void filesAndFoldersAreToldApart() throws Exception {
        given("deep/a.csv");

        assertThat(source().hasFile(folder + "/deep/a.csv")).isTrue();
        assertThat(source().hasFile(folder + "/deep")).isFalse();
        assertThat(source().hasFile(folder + "/deep/b.csv")).isFalse();
        assertThat(source().hasFolder(folder)).isTrue();
        assertThat(source().hasFolder(folder + "/deep/")).isTrue();
        assertThat(source().hasFolder(folder + "/de")).isFalse();
        assertThat(source().hasFolder(folder + "/deep/a.csv")).isFalse();
        assertThat(source().hasFolder(".")).isTrue();
    }

    @Test
    void aFileIsFoundInTheWindowItWasModifiedInAndInNoOther() throws Exception {
        String path = given("a.csv");
        SourceFile file = source().file(path, ALWAYS::contains).get(0);
        long second = file.modified().getEpochSecond();

        assertThat(file.path()).isEqualTo(path);
        assertThat(file.size()).isEqualTo(CSV.length);
        assertThat(source().file(path, new Window(second, second)::contains)).containsExactly(file);
        assertThat(source().file(path, new Window(0, second - 1)::contains)).isEmpty();
        assertThat(source().file(path, new Window(second + 1, second + 9)::contains))
                .isEmpty();
        assertThat(paths(source().filesBelow(folder, new Window(second, second)::contains)))
                .containsExactly(path);
        assertThat(source().filesBelow(folder, new Window(0, second - 1)::contains))
                .isEmpty();
    }

    @Test
    void aFolderIsAllCsvFilesBelowItInTheOrderOfTheirNames() throws Exception {
        given("b.csv");
        given("a/z.CSV");
        given("a/b/c/d.csv.gz");
        given("notes.txt");
        given("a.csv.zip");

        assertThat(paths(source().filesBelow(folder, ALWAYS::contains)))
                .containsExactly(folder + "/a/b/c/d.csv.gz", folder + "/a/z.CSV", folder + "/b.csv");
        assertThat(paths(source().filesBelow(folder + "/a/b/", ALWAYS::contains)))
                .containsExactly(folder + "/a/b/c/d.csv.gz");
    }

    @Test
    void whatIsNotThereIsNamed() {
        String missing = folder + "/nothing";

        assertThatThrownBy(() -> source().file(missing, ALWAYS::contains))
                .isInstanceOf(SourceUnusable.class)
                .hasMessage("path names no file of the source: " + missing);
        assertThatThrownBy(() -> source().filesBelow(missing, ALWAYS::contains))
                .isInstanceOf(SourceUnusable.class)
                .hasMessage("path names no folder of the source: " + missing);
    }

    @Test
    void filesAreFetchedAndNothingStaysOfThem() throws Exception {
        String plain = given("plain.csv");
        String compressed = given("compressed.csv.gz", gzip(CSV));
        Source source = source();

        try (FetchedFiles fetched = source.fetch(source.filesBelow(folder, ALWAYS::contains))) {
            assertThat(fetched.files()).extracting(FetchedFile::name).containsExactly(compressed, plain);
            assertThat(fetched.files().get(0).path())
                    .hasBinaryContent(gzip(CSV))
                    .asString()
                    .endsWith(".csv.gz");
            assertThat(fetched.files().get(1).path()).hasBinaryContent(CSV);
        }
        assertNoCopies();
        assertThat(source.hasFile(plain)).isTrue();
    }

    @Test
    void aFileOfManyPartsArrivesWhole() throws Exception {
        byte[] large = new byte[(20 << 20) + 7];
        new Random(7).nextBytes(large);
        Source source = source();

        String path = given("large.csv", large);
        try (FetchedFiles fetched = source.fetch(source.file(path, ALWAYS::contains))) {
            assertThat(Files.mismatch(fetched.files().get(0).path(), Files.write(copies.resolveSibling(folder), large)))
                    .isEqualTo(-1);
        } finally {
            Files.deleteIfExists(copies.resolveSibling(folder));
        }
    }

    @Test
    void anEmptyFileIsAFile() throws Exception {
        Source source = source();
        String path = given("empty.csv", new byte[0]);

        try (FetchedFiles fetched = source.fetch(source.file(path, ALWAYS::contains))) {
            assertThat(fetched.files().get(0).path()).isEmptyFile();
        }
    }

    @Test
    void oddNamesAreNamesLikeOthers() throws Exception {
        Source source = source();
        String path = given("été +%41#&=.csv");

        assertThat(source.hasFile(path)).isTrue();
        try (FetchedFiles fetched = source.fetch(source.filesBelow(folder, ALWAYS::contains))) {
            assertThat(fetched.files()).extracting(FetchedFile::name).containsExactly(path);
            assertThat(fetched.files().get(0).path()).hasBinaryContent(CSV);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../%s.csv", "in/../../%s.csv", "./../%s.csv", "..%%2F%s.csv", "../root/../%s.csv"})
    void nothingAboveTheRootIsFound(String path) throws IOException {
        put("../" + folder + ".csv", CSV);
        given("a.csv");

        assertThatThrownBy(() -> source().file(path.formatted(folder), ALWAYS::contains))
                .isInstanceOf(SourceUnusable.class);
        assertThatThrownBy(() -> source().filesBelow("..", ALWAYS::contains)).isInstanceOf(SourceUnusable.class);
    }

    private void assertNoCopies() throws IOException {
        try (Stream<Path> left = Files.list(copies)) {
            assertThat(left).isEmpty();
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream target = new GZIPOutputStream(compressed)) {
            target.write(content);
        }
        return compressed.toByteArray();
    }
}
