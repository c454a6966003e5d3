package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Version;
import org.apache.catalina.util.ServerInfo;
import org.junit.jupiter.api.Test;

/** Tomcat 11.0.24 and older have known holes, whatever Spring Boot would bring. */
class ContainerVersionTest {
    @Test
    void tomcatHasNoKnownHoles() {
        assertThat(Version.parse(ServerInfo.getServerNumber())).isGreaterThanOrEqualTo(Version.parse("11.0.25"));
    }
}
