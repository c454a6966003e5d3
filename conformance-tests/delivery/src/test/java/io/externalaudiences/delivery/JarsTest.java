package io.externalaudiences.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every jar that is delivered has an SBOM beside it and the terms of its use inside. */
class JarsTest {
    @ParameterizedTest
    @EnumSource
    void hasAnSbomBesideIt(Jar jar) {
        Sbom sbom = jar.sbom();

        assertThat(sbom.document().path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(sbom.document().at("/metadata/component/group").asString()).isEqualTo("io.externalaudiences");
        assertThat(sbom.components()).isNotEmpty();
    }

    /** Whoever builds the same commit can compare. */
    @ParameterizedTest
    @EnumSource
    void hasAnSbomThatIsTheSameInEveryBuild(Jar jar) {
        assertThat(jar.sbom().document().has("serialNumber")).isFalse();
        assertThat(jar.sbom().document().at("/metadata/timestamp").isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void saysUnderWhichTermsItMayBeUsed(Jar jar) throws IOException {
        assertThat(Archive.text(jar.file(), "META-INF/LICENSE"))
                .containsPattern("^\\s*Apache License\\s+Version 2.0, January 2004");
        assertThat(Archive.text(jar.file(), "META-INF/NOTICE")).contains("External Audiences Contract Kit");
    }
}
