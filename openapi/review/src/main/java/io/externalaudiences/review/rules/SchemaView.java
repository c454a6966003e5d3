package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Located;
import io.externalaudiences.review.version.ContractVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a schema says all in all: references followed, and each {@code allOf} joined.
 *
 * @param place where it is written
 * @param keywords each keyword beside those below
 * @param properties its properties
 * @param required where each name stands that has to be there
 * @param type what generated clients call it
 */
record SchemaView(
        Located place,
        Map<String, Located> keywords,
        Map<String, Located> properties,
        Map<String, Located> required,
        String type) {

    private static final Set<String> JOINED = Set.of("allOf", "properties", "required");

    static SchemaView of(ContractVersion version, Located written) {
        Located place = version.document().follow(written);
        SchemaView view = new SchemaView(
                place,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                GeneratedType.of(version, written));
        view.add(version, place);
        return view;
    }

    private void add(ContractVersion version, Located schema) {
        schema.member("allOf")
                .elements()
                .forEach(part -> add(version, version.document().follow(part)));
        schema.members()
                .filter(keyword -> !JOINED.contains(keyword.name()))
                .forEach(keyword -> keywords.put(keyword.name(), keyword));
        schema.member("properties").members().forEach(property -> properties.put(property.name(), property));
        schema.member("required")
                .elements()
                .forEach(name -> required.put(name.node().asString(), name));
    }

    /** A keyword, or where it would stand. */
    Located keyword(String name) {
        return Optional.ofNullable(keywords.get(name)).orElseGet(() -> place.member(name));
    }

    /** Whether it has a keyword. */
    boolean has(String keyword) {
        return keywords.containsKey(keyword);
    }
}
