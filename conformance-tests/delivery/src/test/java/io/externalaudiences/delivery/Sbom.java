package io.externalaudiences.delivery;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A software bill of materials in the CycloneDX format. */
record Sbom(JsonNode document) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A library that the bill names. The classifier is empty where there is none. */
    record Component(String group, String name, String version, String classifier, int licences) {
        /** As Maven calls its file. */
        String jar() {
            return name + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
        }

        String coordinates() {
            return group + ":" + name + ":" + version;
        }
    }

    static Sbom read(Path file) {
        return new Sbom(JSON.readTree(file));
    }

    /** What the bill is about. */
    String subject() {
        return document.at("/metadata/component/name").asString();
    }

    List<Component> components() {
        return document.path("components").valueStream().map(Sbom::component).toList();
    }

    private static Component component(JsonNode component) {
        String purl = component.path("purl").asString();
        String classifier = purl.contains("classifier=") ? purl.replaceAll(".*classifier=([^&]*).*", "$1") : "";
        return new Component(
                component.path("group").asString(""),
                component.path("name").asString(),
                component.path("version").asString(),
                classifier,
                component.path("licenses").size());
    }
}
