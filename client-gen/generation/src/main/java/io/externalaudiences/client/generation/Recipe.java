package io.externalaudiences.client.generation;

import java.nio.file.Path;
import java.util.List;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * How the client of one language is generated: its {@code generator.yaml} and its templates.
 *
 * @param folder the folder of the language, below client-gen
 */
public record Recipe(Path folder) {
    private static final List<String> LANGUAGES = List.of("java", "typescript", "python", "go");

    /** The recipes of all languages, in the folder client-gen. */
    public static List<Recipe> all(Path clients) {
        return LANGUAGES.stream().map(clients::resolve).map(Recipe::new).toList();
    }

    /** The name of the language's folder. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** Generates from a contract into a folder. */
    public void generate(Path contract, Path output) {
        CodegenConfigurator configurator =
                CodegenConfigurator.fromFile(folder.resolve("generator.yaml").toString());
        configurator.setInputSpec(contract.toString());
        configurator.setOutputDir(output.toString());
        configurator.setTemplateDir(folder.resolve("templates").toString());
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    }
}
