package io.externalaudiences.delivery;

import java.nio.file.Path;

/** A jar that is delivered, with what stands beside it. */
enum Jar {
    CONTRACT("openapi/target/contract-1.0.0-SNAPSHOT"),
    SERVER_API("server-stub/api/target/server-api-1.0.0-SNAPSHOT"),
    CLIENT_JAVA("client-gen/java/target/client-java-1.0.0-SNAPSHOT"),
    CONFORMANCE_CHECKS("conformance-tests/checks/target/conformance-checks-1.0.0-SNAPSHOT"),
    CERTIFY("conformance-tests/runner/target/certify"),
    CERTIFY_CLIENT("client-gen/certification/target/certify-client"),
    REFERENCE_SERVER("server-stub/reference-server/target/reference-server");

    private static final Path ROOT = Path.of(System.getProperty("kit.root"));

    /** A part of the server. */
    static final Path DUCKDB = ROOT.resolve("server-stub/duckdb/target/duckdb-one-platform-1.0.0-SNAPSHOT.jar");

    private final String path;

    Jar(String path) {
        this.path = path;
    }

    Path file() {
        return ROOT.resolve(path + ".jar");
    }

    Path sbomFile() {
        return ROOT.resolve(path + ".cdx.json");
    }

    Sbom sbom() {
        return Sbom.read(sbomFile());
    }
}
