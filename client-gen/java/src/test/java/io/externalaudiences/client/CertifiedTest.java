package io.externalaudiences.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.client.certification.Certificates;
import io.externalaudiences.client.certification.Certification;
import io.externalaudiences.client.certification.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** This client before a server that misbehaves; what came of it is kept, so that languages can be compared. */
class CertifiedTest {

    @Test
    void handlesEveryFaultWell() throws IOException {
        Path folder = Path.of(System.getProperty("externalaudiences.certification"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> driver =
                List.of(java, "-cp", System.getProperty("java.class.path"), CertifiedDriver.class.getName());

        List<Verdict> verdicts = Certification.of(driver, verdict -> {});

        Certificates.matrix(Map.of("Java", verdicts)).write(folder);
        Files.write(
                folder.resolve("verdicts.jsonl"),
                verdicts.stream().map(Json.MAPPER::writeValueAsString).toList());
        assertThat(verdicts).hasSizeGreaterThan(30).allMatch(Verdict::isGood);
    }
}
