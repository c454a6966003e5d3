package io.externalaudiences.contract;

import java.util.Optional;

/** The files of the contract, by name, so that nobody else spells where they lie. */
public final class Contract {

    private Contract() {}

    /** The contract itself, an OpenAPI document whose examples are separate files. */
    public static ContractFile document() {
        return file("external-audiences.yaml");
    }

    /** The contract in one piece: the same document with the value of each example written into it. */
    public static ContractFile bundledDocument() {
        return file("external-audiences.bundled.yaml");
    }

    /**
     * The bundled document for a page of documentation: each operation also tells its requirements, decisions and error
     * codes.
     */
    public static ContractFile annotatedDocument() {
        return file("external-audiences.annotated.yaml");
    }

    /** What a conforming server promises, one entry a requirement. */
    public static ContractFile requirements() {
        return file("requirements.yaml");
    }

    /**
     * The requirements that a version was released with, frozen on that day.
     *
     * @param version such as {@code 1.0.0}
     * @return empty if no such version was released
     */
    public static Optional<ContractFile> frozenRequirements(String version) {
        return found("history/" + version + "/requirements.yaml");
    }

    /** Which line of the guide became which requirement. */
    public static ContractFile guideTrace() {
        return file("guide-trace.yaml");
    }

    /** What was decided where the guide is unclear. */
    public static ContractFile decisions() {
        return file("DECISIONS.md");
    }

    /**
     * A payload.
     *
     * @param name its place below {@code examples/}, such as {@code createExternalAudience/guide-request.json}
     */
    public static ContractFile example(String name) {
        return file("examples/" + name);
    }

    /**
     * A file that the document refers to.
     *
     * @param reference relative to the document, as an {@code externalValue} has it
     * @throws IllegalArgumentException if the contract has no such file
     */
    public static ContractFile file(String reference) {
        return found(reference)
                .orElseThrow(() -> new IllegalArgumentException("the contract has no file " + reference));
    }

    private static Optional<ContractFile> found(String reference) {
        return Optional.ofNullable(Contract.class.getResource(reference))
                .filter(url -> !reference.startsWith("/"))
                .map(url -> new ContractFile(reference, url));
    }
}
