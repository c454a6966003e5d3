package io.externalaudiences.client.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certification that finds nothing wrong is none: here is a client with many faults, and each is found. */
class CertificationTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static List<String> thoughtless() {
        return List.of(JAVA, "-cp", System.getProperty("java.class.path"), ThoughtlessDriver.class.getName());
    }

    @Test
    void findsWhatAThoughtlessClientDoes(@TempDir Path folder) throws IOException {
        List<Verdict> verdicts = Certification.of(thoughtless(), verdict -> {});

        Map<String, List<String>> complaints =
                verdicts.stream().collect(Collectors.toMap(Verdict::fault, Verdict::complaints));
        assertThat(verdicts).noneMatch(Verdict::isGood);
        assertThat(complaints.get("C-01")).anyMatch(text -> text.startsWith("GET was sent again after"));
        assertThat(complaints.get("C-10")).contains("credentials were sent to /C-10/elsewhere");
        assertThat(complaints.get("C-20")).contains("the caller met failed instead of success");
        assertThat(complaints.get("C-23")).anyMatch(text -> text.endsWith("times instead of 2 to 20"));
        assertThat(complaints.get("C-30")).contains("POST was sent 2 times instead of 1");
        assertThat(complaints.get("C-41")).contains("the caller was told null instead of SUCCESS");
        assertThat(List.of("C-44", "C-45", "C-46", "C-48", "C-49", "C-50"))
                .allSatisfy(fault ->
                        assertThat(complaints.get(fault)).contains("the caller was told FAILED instead of SUCCESS"));
        assertThat(List.of("C-51", "C-52", "C-53", "C-54", "C-55", "C-56", "C-58"))
                .allSatisfy(fault -> assertThat(complaints.get(fault))
                        .contains("the caller met success instead of may-have-happened"));
        assertThat(complaints.get("C-57")).contains("so much was read that the platform code is told as 100950-409");
        assertThat(complaints.get("C-59")).contains("GET was sent 1 times instead of 0");
        assertThat(List.of("C-60", "C-61", "C-62", "C-63", "C-64"))
                .allSatisfy(fault -> assertThat(complaints.get(fault))
                        .anyMatch(text -> text.startsWith("GET was sent again after")));
        assertThat(List.of("C-65", "C-66", "C-67"))
                .allSatisfy(fault ->
                        assertThat(complaints.get(fault)).contains("GET was sent 100 times instead of 1 to 20"));
        assertThat(complaints.get("C-12"))
                .containsOnly(
                        "GET was sent without x-api-key",
                        "GET was sent without x-gw-ims-org-id",
                        "GET was sent without x-sandbox-name");

        Certificates.matrix(Map.of("thoughtless", verdicts)).write(folder);
        assertThat(folder.resolve("certification.md"))
                .content()
                .contains("| C-30 | create: the connection is dropped | ✗ ");
        assertThat(folder.resolve("certification.html")).content().contains("<td class=\"bad\">✗ ");
    }

    @Test
    void hasOneFaultForEachId() {
        assertThat(Certification.faults())
                .extracting(Fault::id)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void saysThatADriverCannotBeUsed(@TempDir Path folder) throws IOException {
        Path notADriver = Files.writeString(folder.resolve("Hello.java"), """
                class Hello { public static void main(String[] arguments) { System.out.println("hello"); } }
                """);

        assertThat(Main.run("--report", folder.toString(), JAVA, notADriver.toString()))
                .isEqualTo(3);
        assertThat(Main.run(
                        "--report", folder.toString(), folder.resolve("nothing").toString()))
                .isEqualTo(3);
        assertThat(Main.run()).isEqualTo(2);
    }
}
