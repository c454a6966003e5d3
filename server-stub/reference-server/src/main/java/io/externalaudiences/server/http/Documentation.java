package io.externalaudiences.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The contract, and a page that shows it and sends requests to this server. Both are there for everybody. */
@Controller
class Documentation {
    static final String CONTRACT = "/openapi.yaml";
    static final String PAGE = "/docs";

    private static final String CONTRACT_FILE = "io/externalaudiences/contract/external-audiences.bundled.yaml";
    private static final String ANNOTATED_FILE = "io/externalaudiences/contract/external-audiences.annotated.yaml";
    private static final String ANNOTATED = "contract.yaml";
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    /** The page's own scripts and nobody else's, no frames, no address but this server's. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** What the page consists of; there is nothing else below its path. */
    static final Map<String, MediaType> PARTS = Map.of(
            ANNOTATED,
            YAML,
            "page.css",
            MediaType.valueOf("text/css"),
            "start.js",
            MediaType.valueOf("text/javascript"),
            "swagger-ui-bundle.js",
            MediaType.valueOf("text/javascript"),
            "swagger-ui.css",
            MediaType.valueOf("text/css"),
            "favicon-32x32.png",
            MediaType.IMAGE_PNG);

    private final String libraryFolder = "META-INF/resources/webjars/swagger-ui/" + version() + "/";

    /** The library's files lie in a folder that is called by its version. */
    private static String version() {
        Properties properties = new Properties();
        try (InputStream file =
                new ClassPathResource("META-INF/maven/org.webjars/swagger-ui/pom.properties").getInputStream()) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("swagger-ui is not on the class path", e);
        }
        return Objects.requireNonNull(properties.getProperty("version"), "a jar of Maven knows its version");
    }

    @GetMapping(CONTRACT)
    ResponseEntity<ClassPathResource> contract() {
        return file(CONTRACT_FILE, YAML);
    }

    @GetMapping(PAGE)
    ResponseEntity<ClassPathResource> page() {
        return file("docs/index.html", MediaType.TEXT_HTML);
    }

    @GetMapping(PAGE + "/{part}")
    ResponseEntity<ClassPathResource> part(@PathVariable("part") String part) {
        MediaType type = PARTS.get(part);
        if (type == null) {
            throw new ResponseStatusException(PlatformCode.NOT_FOUND.status());
        }
        return file(fileOf(part), type);
    }

    private String fileOf(String part) {
        return switch (part) {
            case ANNOTATED -> ANNOTATED_FILE;
            case "start.js", "page.css" -> "docs/" + part;
            default -> libraryFolder + part;
        };
    }

    private static ResponseEntity<ClassPathResource> file(String path, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-cache")
                .body(new ClassPathResource(path));
    }
}
