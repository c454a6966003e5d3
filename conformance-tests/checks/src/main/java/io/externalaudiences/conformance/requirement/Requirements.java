package io.externalaudiences.conformance.requirement;

import io.externalaudiences.contract.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All requirements of the contract, in the order of {@code requirements.yaml}. */
public final class Requirements {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final Map<String, Requirement> byId;

    private Requirements(List<Requirement> requirements) {
        Map<String, Requirement> ordered = new LinkedHashMap<>();
        requirements.forEach(requirement -> ordered.put(requirement.id(), requirement));
        this.byId = Collections.unmodifiableMap(ordered);
    }

    /** Reads those of the contract on the class path. */
    public static Requirements ofContract() {
        try (InputStream document = Contract.requirements().open()) {
            return new Requirements(YAML.readValue(document, Document.class).requirements());
        } catch (IOException e) {
            throw new UncheckedIOException("requirements.yaml of the contract cannot be read", e);
        }
    }

    public Collection<Requirement> all() {
        return byId.values();
    }

    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** The areas of all requirements, such as {@code CREATE}, sorted. */
    public Set<String> areas() {
        Set<String> areas = new TreeSet<>();
        byId.values().forEach(requirement -> areas.add(requirement.area()));
        return areas;
    }

    /**
     * The requirement of an id.
     *
     * @throws NoSuchElementException if the contract has none
     */
    public Requirement get(String id) {
        Requirement requirement = byId.get(id);
        if (requirement == null) {
            throw new NoSuchElementException("the contract has no requirement " + id);
        }
        return requirement;
    }

    private record Document(List<Requirement> requirements) {}
}
