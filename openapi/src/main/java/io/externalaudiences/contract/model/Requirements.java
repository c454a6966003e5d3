package io.externalaudiences.contract.model;

import io.externalaudiences.contract.Contract;
import io.externalaudiences.contract.ContractFile;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All requirements of the contract, in the order of {@code requirements.yaml}. */
public final class Requirements {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            // Whether a requirement is provisional stands in no file: it follows from the history.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Requirements OF_CONTRACT =
            of(ContractDocument.ofContract().version());

    private final Map<String, Requirement> byId;

    private Requirements(List<Requirement> requirements) {
        Map<String, Requirement> ordered = new LinkedHashMap<>();
        requirements.forEach(requirement -> ordered.put(requirement.id(), requirement));
        this.byId = Collections.unmodifiableMap(ordered);
    }

    /**
     * Those of the contract on the class path. Once this version of it has been released, requirements that came later
     * are provisional.
     */
    public static Requirements ofContract() {
        return OF_CONTRACT;
    }

    /** Those of the contract as a version of it sees them. */
    static Requirements of(String version) {
        Requirements all = read(Contract.requirements().text());
        return Contract.frozenRequirements(version)
                .map(list -> all.frozenAt(ids(list)))
                .orElse(all);
    }

    /**
     * Those of a list, none of them provisional.
     *
     * @param yaml the text of the list
     * @throws tools.jackson.core.JacksonException if it is none
     */
    public static Requirements read(String yaml) {
        return new Requirements(YAML.readValue(yaml, Document.class).requirements());
    }

    private static Set<String> ids(ContractFile list) {
        return YAML.readTree(list.text())
                .path("requirements")
                .valueStream()
                .map(requirement -> requirement.path("id").asString())
                .collect(Collectors.toSet());
    }

    /**
     * The same for a version that was released with some of them: all others are provisional.
     *
     * @param released the ids that the version was released with
     */
    public Requirements frozenAt(Set<String> released) {
        return new Requirements(all().stream()
                .map(requirement -> released.contains(requirement.id()) ? requirement : requirement.asProvisional())
                .toList());
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
