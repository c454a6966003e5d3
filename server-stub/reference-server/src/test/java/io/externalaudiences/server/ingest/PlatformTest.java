package io.externalaudiences.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever moves the jar to another kind of machine is told so, and not by a stack trace of a library. */
class PlatformTest {
    @Test
    void servesTheMachineThatItIsBuiltOn() {
        assertThat(Platform.here().isServed()).isTrue();
    }

    /** These the driver has, as all of it is on the class path here. */
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux_amd64",
        "Linux, aarch64, linux_arm64",
        "Mac OS X, aarch64, macos_arm64",
        "Windows 11, amd64, windows_amd64"
    })
    void findsTheLibraryOfEveryPlatformThatTheJarCanBeBuiltFor(String system, String architecture, String platform) {
        assertThat(new Platform(system, architecture).library()).endsWith("_" + platform);
        assertThat(new Platform(system, architecture).isServed()).isTrue();
    }

    @Test
    void servesNoPlatformThatDuckDbHasNoLibraryFor() {
        assertThat(new Platform("Mac OS X", "x86_64").isServed()).isFalse();
    }
}
