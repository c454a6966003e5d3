package io.externalaudiences.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.delivery.Sbom.Component;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is inside of an executable jar stands in its SBOM, and its licences inside of the jar. */
class ExecutableJarsTest {
    private static final String LIBRARIES = "BOOT-INF/lib/";
    /** In place of the driver there is one without the native libraries of other platforms, and starters are empty. */
    private static final Set<String> NOT_INSIDE = Set.of("duckdb_jdbc", "spring-boot-starter");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"CERTIFY", "CERTIFY_CLIENT"})
    void containsNoClassThatDoesNotComeFromALibraryOfItsSbom(Jar jar) throws IOException {
        Set<String> jars = jar.sbom().components().stream().map(Component::jar).collect(Collectors.toSet());
        Set<String> known = new HashSet<>();
        for (Path library : classPath()) {
            if (jars.contains(library.getFileName().toString())) {
                known.addAll(Archive.names(library));
            }
        }

        assertThat(Archive.names(jar.file()))
                .filteredOn(name -> name.endsWith(".class") && !name.startsWith("io/externalaudiences/"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains(name));
    }

    @Test
    void theServerContainsTheLibrariesOfItsSbomAndNoOther() throws IOException {
        List<String> inside = Archive.names(Jar.REFERENCE_SERVER.file()).stream()
                .filter(name -> name.startsWith(LIBRARIES))
                .map(name -> name.substring(LIBRARIES.length()))
                .toList();

        assertThat(Jar.REFERENCE_SERVER.sbom().components())
                .extracting(Component::jar)
                .filteredOn(name -> NOT_INSIDE.stream().noneMatch(name::startsWith))
                .containsExactlyInAnyOrderElementsOf(inside);
        assertThat(Jar.REFERENCE_SERVER.sbom().components())
                .extracting(Component::name)
                .contains("duckdb_jdbc");
    }

    @Test
    void theServerCarriesTheNativeLibrariesOfOnePlatform() throws IOException {
        List<String> natives = Archive.names(Jar.DUCKDB);

        assertThat(natives)
                .filteredOn(name -> name.startsWith("libduckdb_java"))
                .hasSize(1);
        assertThat(Jar.REFERENCE_SERVER.sbom().components())
                .filteredOn(component -> component.name().equals("opendal"))
                .filteredOn(component -> !component.classifier().isEmpty())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"CERTIFY", "CERTIFY_CLIENT", "REFERENCE_SERVER"})
    void namesTheLicenceOfEveryLibrary(Jar jar) throws IOException {
        String list = Archive.text(jar.file(), "META-INF/THIRD-PARTY.txt");

        assertThat(jar.sbom().components()).allSatisfy(component -> {
            assertThat(component.licences()).isPositive();
            assertThat(list).containsPattern(Pattern.quote(component.coordinates()) + "\n    \\S");
        });
    }

    /** The notices of libraries under the Apache licence must be passed on. */
    @Test
    void passesNoticesOn() throws IOException {
        assertThat(Archive.text(Jar.CERTIFY.file(), "META-INF/NOTICE"))
                .contains("Apache HttpClient", "Jackson JSON processor");
        assertThat(Archive.text(Jar.CERTIFY_CLIENT.file(), "META-INF/NOTICE"))
                .contains("Apache HttpClient", "Jackson JSON processor", "Apache Commons Lang");
    }

    /** Classes of a server that is left half way out are missed when it starts. */
    @Test
    void theCertificationOfClientsStartsItsServer() throws IOException, InterruptedException {
        Ended certification =
                run("-jar", Jar.CERTIFY_CLIENT.file().toAbsolutePath().toString(), "no-such-driver");

        assertThat(certification.said()).startsWith("Cannot run program \"no-such-driver\"");
        assertThat(certification.exitCode()).isEqualTo(3);
    }

    @Test
    void theServerSaysThatItIsForAnotherKindOfMachine() throws IOException, InterruptedException {
        String other = System.getProperty("os.arch").equals("aarch64") ? "amd64" : "aarch64";

        Ended server = run(
                "-Dos.arch=" + other,
                "-jar",
                Jar.REFERENCE_SERVER.file().toAbsolutePath().toString(),
                "--server.port=0");

        assertThat(server.said())
                .contains("This jar has no DuckDB for " + System.getProperty("os.name") + " " + other + ".")
                .doesNotContain("\tat ");
        assertThat(server.exitCode()).isEqualTo(1);
    }

    private record Ended(String said, int exitCode) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(java), Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ended(Files.readString(said), process.exitValue());
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
