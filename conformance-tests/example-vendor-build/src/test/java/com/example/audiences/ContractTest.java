package com.example.audiences;

import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.junit.ConformanceTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The server keeps the contract of the External Audiences API. */
class ContractTest {

    private AudienceServer server;

    @BeforeEach
    void start() {
        server = new AudienceServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> keepsTheContract() throws IOException {
        // All of it without the last argument; this example has a build to keep short.
        return ConformanceTests.of(
                Path.of("certify.yaml"), server.url(), Selection.DEFAULT.areas(Set.of("UPDATE", "DELETE")));
    }
}
