package io.externalaudiences.client.generation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * How the client of one language is generated: its {@code generator.yaml} and its templates.
 *
 * @param language the name of the language, as people write it
 * @param folder its folder, below client-gen
 */
public record Recipe(String language, Path folder) {
    private static final List<String> LANGUAGES = List.of("Java", "TypeScript", "Python", "Go");

    /** The recipes of all languages, in the folder client-gen. */
    public static List<Recipe> all(Path clients) {
        return LANGUAGES.stream()
                .map(language -> new Recipe(language, clients.resolve(language.toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** The name of the language's folder. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** Generates from a contract into a folder; what lies there from before stays if it is not written again. */
    public void generate(Path contract, Path output) {
        CodegenConfigurator configurator =
                CodegenConfigurator.fromFile(folder.resolve("generator.yaml").toString());
        // It asks for donations, eight times a page.
        configurator.setQuiet(true);
        configurator.setInputSpec(contract.toString());
        configurator.setOutputDir(output.toString());
        configurator.setTemplateDir(folder.resolve("templates").toString());
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    }
}
