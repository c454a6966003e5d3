package io.externalaudiences.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.delivery.Sbom.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages of other languages than Java have the same beside them, and inside. */
@Tag("all-clients")
class PackagesTest {
    private static final Path CLIENTS = Path.of(System.getProperty("kit.root")).resolve("client-gen");
    private static final String WHEEL = "python/target/externalaudiences_client-1.0.0-py3-none-any.whl";
    private static final String TERMS = "externalaudiences_client-1.0.0.dist-info/licenses/";

    @ParameterizedTest
    @CsvSource({
        "typescript, @externalaudiences/client",
        "python, externalaudiences-client",
        "go, externalaudiences.io/client"
    })
    void haveAnSbomBesideThem(String language, String subject) {
        Sbom sbom = sbom(language);

        assertThat(sbom.document().path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(sbom.subject()).isEqualTo(subject);
        assertThat(sbom.document().has("serialNumber")).isFalse();
        assertThat(sbom.document().at("/metadata/timestamp").isMissingNode()).isTrue();
    }

    @Test
    void nameWhatTheyNeed() {
        assertThat(sbom("typescript").components()).isEmpty();
        assertThat(sbom("go").components()).isEmpty();
        assertThat(sbom("python").components())
                .extracting(Component::name)
                .contains("pydantic", "pydantic_core", "urllib3")
                .doesNotContain("mypy", "pytest", "pip");
        assertThat(sbom("python").components())
                .allSatisfy(component -> assertThat(component.licences()).isPositive());
    }

    @Test
    void sayUnderWhichTermsTheyMayBeUsed() throws IOException {
        Path npm = CLIENTS.resolve("typescript/target/externalaudiences-client-1.0.0.tgz");

        assertTerms(
                Archive.text(CLIENTS.resolve(WHEEL), TERMS + "LICENSE"),
                Archive.text(CLIENTS.resolve(WHEEL), TERMS + "NOTICE"));
        assertTerms(Archive.textOfTar(npm, "package/LICENSE"), Archive.textOfTar(npm, "package/NOTICE"));
        assertTerms(
                Files.readString(CLIENTS.resolve("go/target/package/LICENSE")),
                Files.readString(CLIENTS.resolve("go/target/package/NOTICE")));
    }

    private static void assertTerms(String licence, String notice) {
        assertThat(licence).contains("Apache License");
        assertThat(notice).contains("External Audiences Contract Kit");
    }

    private static Sbom sbom(String language) {
        return Sbom.read(CLIENTS.resolve(language + "/target/client-" + language + ".cdx.json"));
    }
}
