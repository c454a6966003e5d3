package io.externalaudiences.contract;

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
        var url = Contract.class.getResource(reference);
        if (reference.startsWith("/") || url == null) {
            throw new IllegalArgumentException("the contract has no file " + reference);
        }
        return new ContractFile(reference, url);
    }
}
